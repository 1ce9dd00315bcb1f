"Run the notebooks that define and teach the library; one line each, then `N passed, N failed`."
import argparse, os, sys, time
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
root = Path(__file__).resolve().parent.parent

def run(path, flags, save, quiet):
    os.environ.update(OMP_NUM_THREADS='1', MKL_NUM_THREADS='1', LP_NUM_THREADS='1', HF_HUB_OFFLINE='1', MPLBACKEND='agg')
    if quiet: os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.chdir(path.parent); sys.path.insert(0, str(root))
    from nbdev.test import test_nb
    start = time.time(); skip = {'cuda', 'slow'} - set(flags)
    ok, _ = test_nb(path, skip_flags=skip, force_flags=flags, basepath=root, save=save, cell_timeout=1800)
    if ok and save:
        from nbdev.clean import nbdev_clean
        nbdev_clean(fname=str(path))
    return ok, time.time()-start

def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('paths', nargs='*', help='notebooks (default: all of nbs/ and tutorials/)')
    p.add_argument('--flags', default='', help='run cells with these flags too, e.g. "slow cuda"')
    p.add_argument('--save', action='store_true', help='write fresh outputs into the notebooks')
    p.add_argument('--workers', type=int, default=2)
    a = p.parse_args()
    paths = [Path(x).resolve() for x in a.paths] or sorted(x for d in ('nbs', 'tutorials') for x in (root/d).rglob('*.ipynb') if '.ipynb_checkpoints' not in x.parts)
    bad = 0
    if not paths: sys.exit('no notebooks found')
    with ProcessPoolExecutor(a.workers, max_tasks_per_child=1) as pool:
        jobs = {pool.submit(run, x, a.flags.split(), a.save, True): x for x in paths}
        for i, j in enumerate(as_completed(jobs), 1):
            try: ok, t = j.result()
            except Exception as e: ok, t = False, 0; print(e, file=sys.stderr)
            bad += not ok
            print(f"[{i}/{len(paths)}] {'ok  ' if ok else 'FAIL'} {t:6.1f} s  {jobs[j].relative_to(root)}", flush=True)
    print(f'{len(paths)-bad} passed, {bad} failed')
    sys.exit(bool(bad))

if __name__ == '__main__': main()
