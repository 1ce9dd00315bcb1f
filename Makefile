# Everything the project needs, from a bare machine: Python 3.10 to 3.13 and, for rendering, Debian's libgl1 and libegl1.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3.10 python3; do command -v $$p >/dev/null && echo $$p && break; done)
PY = .venv/bin/python
STAMP = .venv/.ready-$(shell cat settings.ini setup.py pyproject.toml constraints.txt | cksum | cut -d' ' -f1)

.PHONY: help demo gl test measure bench docs lab sync clean readme
help:  ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 16

$(STAMP):
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(0 if (3,10) <= v <= (3,13) else "Python 3.10 to 3.13 is needed, found %d.%d" % v)'
	@test -x $(PY) || $(PYTHON) -m venv .venv
	@echo "installing into .venv (the first time takes minutes)"
	@$(PY) -m pip install -q --disable-pip-version-check --no-warn-script-location -c constraints.txt torch
	@$(PY) -m pip install -q --disable-pip-version-check --no-warn-script-location -c constraints.txt -e '.[dev,measure]'
	@$(PY) -c 'import cv2' 2>/dev/null || $(PY) -m pip install -q --disable-pip-version-check --force-reinstall --no-deps -c constraints.txt opencv-python-headless
	@touch $@

demo: $(STAMP)  ## one portrait in, that person in ten contexts (PHOTO=me.jpg for your own)
	@.venv/bin/stableidentity demo $(if $(PHOTO),--photo "$(PHOTO)")

gl:
	@{ ldconfig -p 2>/dev/null | grep -q 'libGL\.so' && ldconfig -p | grep -q 'libEGL_mesa\|libEGL_nvidia'; } || test "$$(id -u)" != 0 || ! command -v apt-get >/dev/null || \
		{ echo "installing libgl1 and libegl1: the pocket people are drawn with them"; apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libgl1 libegl1 libgl1-mesa-dri libegl-mesa0 >/dev/null; }

test: $(STAMP) gl  ## run every notebook that defines or teaches the library
	@$(PY) tools/run_notebooks.py

measure: $(STAMP) gl  ## measure every network of the pocket world (an hour; continues where it was stopped)
	@$(PY) -m stableidentity.pocket.measure

bench: $(STAMP)  ## our recipe against the reference recipe: seconds, FLOPs and memory of a step
	@$(PY) -m stableidentity.bench pocket

docs: $(STAMP)  ## build the site into _docs/ and check its links
	@$(PY) tools/site.py

lab: $(STAMP)  ## open the notebooks in JupyterLab
	@$(PY) -m jupyter lab nbs/index.ipynb

sync: $(STAMP)  ## export the notebooks, clean them, write README.md
	@.venv/bin/nbdev-export && .venv/bin/nbdev-clean && $(PY) tools/readme.py

clean:  ## remove what can be made again (not .venv)
	@rm -rf _docs _proc _site build dist *.egg-info
