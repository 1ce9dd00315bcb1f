"Run the notebooks that define and teach the library; one line each, then `N passed, N failed`."
import argparse, os, subprocess, sys, time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
root = Path(__file__).resolve().parent.parent

def run_here(path, flags, save):
    "Run a notebook in this process"
    os.environ.update(OMP_NUM_THREADS='1', MKL_NUM_THREADS='1', LP_NUM_THREADS='1', HF_HUB_OFFLINE='1', MPLBACKEND='agg')
    os.chdir(path.parent); sys.path.insert(0, str(root))
    from nbdev.test import test_nb
    ok, _ = test_nb(path, skip_flags={'cuda', 'slow'}-set(flags), force_flags=flags, basepath=root, save=save, cell_timeout=1800)
    if ok and save:
        from nbdev.clean import nbdev_clean
        nbdev_clean(fname=str(path))
    return ok

def run(path, flags, save):
    "Run a notebook in a process of its own, so that a crash is one failure and memory goes back; -> (ok, seconds)"
    start = time.time(); command = [sys.executable, __file__, '--here', '--flags', ' '.join(flags)]+['--save']*save+[str(path)]
    return subprocess.run(command, stdout=subprocess.DEVNULL).returncode == 0, time.time()-start

def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('paths', nargs='*', help='notebooks (default: all of nbs/ and tutorials/)')
    p.add_argument('--flags', default='', help='run cells with these flags too, e.g. "slow cuda"')
    p.add_argument('--save', action='store_true', help='write fresh outputs into the notebooks')
    p.add_argument('--workers', type=int, default=2)
    p.add_argument('--here', action='store_true', help=argparse.SUPPRESS)
    a = p.parse_args()
    if a.here: sys.exit(not run_here(Path(a.paths[0]), a.flags.split(), a.save))
    paths = [Path(x).resolve() for x in a.paths] or [x for d in ('tutorials', 'nbs') for x in sorted((root/d).rglob('*.ipynb')) if '.ipynb_checkpoints' not in x.parts]     # the longest first
    bad = 0
    if not paths: sys.exit('no notebooks found')
    with ThreadPoolExecutor(a.workers) as pool:
        jobs = {pool.submit(run, x, a.flags.split(), a.save): x for x in paths}
        for i, j in enumerate(as_completed(jobs), 1):
            ok, t = j.result(); bad += not ok
            print(f"[{i}/{len(paths)}] {'ok  ' if ok else 'FAIL'} {t:6.1f} s  {jobs[j].relative_to(root)}", flush=True)
    print(f'{len(paths)-bad} passed, {bad} failed')
    sys.exit(bool(bad))

if __name__ == '__main__': main()
