"Make the pictures in the outputs of notebooks small: photographs as JPEG, drawings as PNG with a palette."
import argparse, base64, io
from pathlib import Path
import nbformat
from PIL import Image

def small(data, mime, over):
    "The smallest good form of an encoded picture; -> (data, mime)"
    if len(data) < over: return data, mime
    im = Image.open(io.BytesIO(data))
    if getattr(im, 'n_frames', 1) > 1: return data, mime
    flat = Image.alpha_composite(Image.new('RGBA', im.size, 'white'), im.convert('RGBA')).convert('RGB'); ways = [(data, mime)]
    def way(mime, im, *a, **kw): b = io.BytesIO(); im.save(b, *a, **kw); ways.append((b.getvalue(), mime))
    if mime == 'image/png':
        drawing = len(flat.getcolors(1<<24)) < flat.width*flat.height/8     # axes and lines: few colours, and JPEG would blur them
        if drawing: way('image/png', flat.quantize(128, dither=Image.Dither.NONE), 'PNG', optimize=True)
        else: way('image/jpeg', flat, 'JPEG', quality=85, optimize=True, progressive=True)
    best = min(ways, key=lambda w: len(w[0]))
    return best if len(best[0]) < .8*len(data) else (data, mime)

def slim(path, over):
    "Rewrite one notebook; -> bytes saved"
    nb = nbformat.read(path, 4); saved = 0
    for o in (o for c in nb.cells for o in c.get('outputs', [])):
        for mime in [m for m in o.get('data', {}) if m in ('image/png', 'image/jpeg')]:
            old = base64.b64decode(o.data[mime]); new, kind = small(old, mime, over)
            if len(new) < len(old): del o.data[mime]; o.data[kind] = base64.b64encode(new).decode(); o.get('metadata', {}).pop(mime, None); saved += len(old)-len(new)
    if saved: nbformat.write(nb, path)
    return saved

if __name__ == '__main__':
    p = argparse.ArgumentParser(description=__doc__); p.add_argument('paths', nargs='+', type=Path); p.add_argument('--over', type=int, default=20_000, help='leave smaller pictures alone (bytes)'); a = p.parse_args()
    for path in a.paths:
        if s := slim(path, a.over): print(f'{path}: {s/1000:.0f} KB saved')
