"""Charts as SVG 1.1 drawn on the server: shapes and text, no script, no style attribute.

A chart is as wide as the place where it stands and keeps the size of its letters: across, it speaks
in per cent, down, in pixels. What colour tells, a texture or a number tells, too. Right-to-left
languages get the mirror image. A chart never stands alone: a table beside it says the same.
"""
