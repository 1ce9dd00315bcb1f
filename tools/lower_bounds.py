"Write the lowest versions that settings.ini admits as constraints for pip: `python tools/lower_bounds.py > lowest.txt`."
from configparser import ConfigParser
from pathlib import Path

def lowest(requirements):
    "'torch>=2.4 safetensors' -> ['torch==2.4']; what has no lower bound is left out"
    pairs = [r.split(';')[0].split('>=') for r in requirements.split()]
    return [f'{name}=={bound.split(",")[0]}' for name, bound in (p for p in pairs if len(p) == 2)]

if __name__ == '__main__':
    c = ConfigParser(); c.read(Path(__file__).resolve().parent.parent/'settings.ini')
    print(*lowest(c['DEFAULT']['requirements']), sep='\n')
