"""Prints every n-th page with WeasyPrint: python weasyprint-worker.py PAGES.json STYLE.css OUTDIR NUMBER WORKERS."""

import json
import logging
import pathlib
import sys

import weasyprint
from weasyprint.text.fonts import FontConfiguration

# Our style sheet has words for Chromium that WeasyPrint does not know.
logging.getLogger('weasyprint').setLevel(logging.ERROR)

pages_file, style_file, out_dir, number, workers = sys.argv[1:]
# Version 59 renamed the option.
variant = 'variant' if int(weasyprint.__version__.split('.')[0]) < 59 else 'pdf_variant'

pages = json.loads(pathlib.Path(pages_file).read_text('utf-8'))
fonts = FontConfiguration()
style = weasyprint.CSS(filename=style_file, font_config=fonts)
for page in pages[int(number) :: int(workers)]:
    weasyprint.HTML(string=page['html']).write_pdf(
        str(pathlib.Path(out_dir) / page['file']),
        stylesheets=[style],
        font_config=fonts,
        **{variant: 'pdf/a-3b'},
    )
