"Build the documentation site into _docs/, make it work without a network, and check its links."
import argparse, re, shutil, subprocess, sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlparse
root = Path(__file__).resolve().parent.parent

def build(out):
    bin = Path(sys.executable).parent
    subprocess.run([sys.executable, '-c', 'from nbdev.serve import proc_nbs; proc_nbs()'], cwd=root, check=True, stdout=subprocess.DEVNULL)     # the command of that name would install quarto first, with sudo
    done = subprocess.run([bin/'smalldocs', 'render', str(root/'_proc')], capture_output=True, text=True)
    if done.returncode: sys.exit(done.stdout+done.stderr)
    site = next(p for p in (root/'_proc/_docs', root/'_proc/_site') if p.exists())
    if out.exists(): shutil.rmtree(out)
    shutil.copytree(site, out)
    for page in out.rglob('*.html'):                # there is no public repository to link sources to yet
        page.write_text(re.sub(r'<a [^>]*href="[^"]*blob/main/[^"]*"[^>]*>(.*?)</a>', '', page.read_text(), flags=re.S))
    for page in [*out.rglob('*.html'), *out.rglob('*.json')]:     # defaults that are paths begin with the folder of whoever builds
        page.write_text(page.read_text().replace(f'{root}/', ''))
    for sheet in out.rglob('*.css'):                # a theme may ask for a web font; the page's own fonts will do
        sheet.write_text(re.sub(r'@import url\(https?://[^)]*\);', '', sheet.read_text()))
    for page in list(out.rglob('*.html')):          # 01_faces.html is known as faces.html too
        plain = page.with_name(re.sub(r'^\d+[a-z]?_', '', page.name))
        if not plain.exists(): shutil.copy(page, plain)

def front_door(out):
    "The site's address opens the home page"
    if not (out/'index.html').exists(): (out/'index.html').write_text('<!doctype html><meta charset="utf-8"><title>StableIdentity</title><meta http-equiv="refresh" content="0; url=nbs/index.html"><a href="nbs/index.html">StableIdentity</a>')

def katex(out):
    "Copy KaTeX from npm beside the pages, so that equations show without a network"
    cache = root/'.node_modules'; pkg = cache/'node_modules/katex/dist'
    if not pkg.exists():
        if not shutil.which('npm'): print('npm is not installed: equations will need a network'); return
        subprocess.run(['npm', 'install', '--silent', '--no-audit', '--no-fund', '--prefix', cache, 'katex@0.16'], check=True)
    shutil.copytree(pkg, out/'katex', dirs_exist_ok=True, ignore=shutil.ignore_patterns('*.mjs', '*.ttf', '*.woff'))
    for page in out.rglob('*.html'):
        up = '../'*(len(page.relative_to(out).parts)-1); text = page.read_text()
        page.write_text(re.sub(r'https://[^"\']*?katex[^"\']*?/dist/', f'{up}katex/', text))

class Links(HTMLParser):
    def __init__(self): super().__init__(); self.links, self.ids = [], set()
    def handle_starttag(self, tag, attrs):
        a = dict(attrs); self.ids |= {a[k] for k in ('id','name') if a.get(k)}
        self.links += [a[k] for k in ('href','src') if a.get(k)]

def check(out) -> list:
    "Links of the site that lead nowhere, and pages that load something from elsewhere"
    pages = {}
    for p in out.rglob('*.html'): l = Links(); l.feed(p.read_text()); pages[p.resolve()] = l
    bad = []
    for p, l in pages.items():
        for link in l.links:
            u = urlparse(link)
            if u.scheme or link.startswith(('//','data:','#','mailto:')): continue
            to = (p.parent/unquote(u.path)).resolve() if not u.path.startswith('/') else (out/unquote(u.path).lstrip('/')).resolve()
            to = to/'index.html' if to.is_dir() else to
            if not to.exists(): bad.append(f'{p.relative_to(out.resolve())}: {link}')
        text = p.read_text()
        bad += [f'{p.relative_to(out.resolve())} loads {m}' for m in re.findall(r'<(?:script|link)[^>]+(?:src|href)="(https?://[^"]+\.(?:js|css))"', text)]
    return bad

if __name__ == '__main__':
    a = argparse.ArgumentParser(description=__doc__); a.add_argument('--out', default=str(root/'_docs')); out = Path(a.parse_args().out)
    build(out); front_door(out); katex(out); bad = check(out)
    print('\n'.join(bad[:40])); n = len(list(out.rglob('*.html')))
    print(f'{n} pages in {out.name}/, {len(bad)} broken links')
    sys.exit(bool(bad))
