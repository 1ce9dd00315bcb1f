"settings.ini, pyproject.toml and the package must tell the same story."
import configparser, re, sys
from pathlib import Path
try: import tomllib
except ImportError: import tomli as tomllib
root = Path(__file__).resolve().parent.parent
cfg = configparser.ConfigParser(delimiters=['='], interpolation=None); cfg.read(root/'settings.ini', encoding='utf-8'); cfg = cfg['DEFAULT']
proj = tomllib.loads((root/'pyproject.toml').read_text())
init = re.search(r'__version__ = "(.+)"', (root/'stableidentity/__init__.py').read_text()).group(1)
pairs = {'name': (cfg['lib_name'], proj['project']['name']), 'lib_path': (cfg['lib_name'], proj['tool']['nbdev']['lib_path']),
         'title': (cfg['title'], proj['tool']['nbdev']['title']), 'version': (cfg['version'], init)}
bad = [f'{k}: settings.ini says {a!r}, elsewhere {b!r}' for k, (a, b) in pairs.items() if a != b]
static = set(proj['project'])-{'name','dynamic'}
if static: bad.append(f'pyproject.toml must leave {sorted(static)} to settings.ini')
sys.exit('\n'.join(bad) if bad else 0)
