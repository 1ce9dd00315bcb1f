"Package metadata from settings.ini, version from stableidentity/__init__.py."
import re, shlex
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

here = Path(__file__).parent
cfg = ConfigParser(delimiters=['='], interpolation=None); cfg.read(here/'settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']

def requirements(key):
    "Requirements of `key`, split at blanks; an environment marker (after `;`) belongs to the requirement before it."
    return [r.replace('~', ' ') for r in re.sub(r';\s*', ';', cfg.get(key, '')).split()]

setup(
    name=cfg['lib_name'],
    version=re.search(r'__version__ = "(.+)"', (here/'stableidentity/__init__.py').read_text()).group(1),
    description=cfg['description'], keywords=cfg['keywords'], author=cfg['author'], license=cfg['license'],
    long_description=(here/'README.md').read_text(encoding='utf-8') if (here/'README.md').exists() else '',
    long_description_content_type='text/markdown',
    python_requires=f">={cfg['min_python']}",
    packages=find_packages(include=['stableidentity', 'stableidentity.*']), include_package_data=True,
    package_data={'stableidentity': ['data/*', 'pocket/assets/*', 'pocket/assets/tokenizer/*', 'pocket/portraits/*', 'pocket/shaders/*.glsl', 'pocket/weights/**/*']},
    install_requires=requirements('requirements'),
    extras_require={k: requirements(f'{k}_requirements') for k in ('measure', 'video', 'pose', 'splat', 'dev', 'assets')},
    entry_points={'console_scripts': shlex.split(cfg['console_scripts']), 'nbdev': ['stableidentity=stableidentity._modidx:d']},
)
