"""Renderings of an assessment for a reader: PDF, XLSX, CSV, JSON, Markdown, plain text, SVG.

Pure: no database, no web, no clock. Whatever a rendering needs comes in as an argument, and the
same arguments give the same bytes.
"""
