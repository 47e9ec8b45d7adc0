"""`python -m tests.casework.web.pictures`: the pictures of the console in docs/images.

Takes them from the demo as `rednotice demo` starts it, in a real Chromium. They are documentation
and are looked at by people; nothing compares them.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from tests.casework.web.browsing import LAUNCH

ROOT: Final = Path(__file__).parents[3]
FOLDER: Final = ROOT / "docs" / "images" / "console"
WIDE: Final = (1360, 900)
PHONE: Final = (390, 844)
_COLOURS: Final = 96


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: who looks at which address of the demo, and how.

    `path` may name a case by the start of its reference in braces. `part` is a selector whose
    element stands at the top.
    """

    name: str
    person: str
    path: str
    scheme: Literal["light", "dark"] = "light"
    language: str = "en"
    size: tuple[int, int] = WIDE
    part: str = ""


HELD: Final = "/cases/{UY-2026-0103}"
PICTURES: Final = (
    Picture("demo", "", "/demo"),
    Picture("sign-in", "-", "/signin", size=(1000, 640)),
    Picture("inbox", "first-reviewer", "/?tab=all"),
    Picture("inbox-dark", "first-reviewer", "/?tab=all", "dark"),
    Picture("inbox-phone", "first-reviewer", "/?tab=all", size=PHONE),
    Picture("case", "first-reviewer", HELD, size=(1360, 1300)),
    Picture("case-dark", "first-reviewer", HELD, "dark", size=(1360, 1300)),
    Picture("case-arabic", "first-reviewer", HELD, language="ar", size=(1360, 1300)),
    Picture("case-phone", "first-reviewer", HELD, size=PHONE),
    Picture("predominance", "first-reviewer", HELD, part="#predominance"),
    Picture("timeline", "first-reviewer", HELD, part="#timeline"),
    Picture("second-person", "second-reviewer", "/cases/{UY-2026-0202}/work", size=(1360, 1300)),
    Picture("questions", "first-reviewer", "/cases/{UY-2026-0105}/work/questions"),
    Picture("history", "first-reviewer", "/cases/{UY-2026-0201}/history"),
    Picture("requester", "submitter", "/mine/{UY-2026-0105}", size=(1360, 1200)),
    Picture("figures", "first-reviewer", "/dashboards", size=(1360, 1200)),
    Picture("rule", "first-reviewer", "/rules/A3-BUSINESS", size=(1360, 1200)),
    Picture("audit", "auditor", "/audit"),
    Picture("verify", "auditor", "/audit/verify"),
    Picture("administration", "administrator", "/admin"),
)


@contextmanager
def demo(folder: Path) -> Iterator[str]:
    """The address of a demo that runs on a database in a folder."""
    command = [sys.executable, "-m", "casework.cli.main", "demo", "--port", "0"]
    process = subprocess.Popen(
        [*command, "--database", str(folder / "demo.db")],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        for line in process.stdout:
            if found := re.search(r"runs at (http://\S+?)/ ", line):
                address = found[1]
            if "Ctrl-C" in line:
                break
        else:
            raise SystemExit("the demo did not start")
        yield address
    finally:
        process.terminate()
        process.wait(60)


def act_as(page: Page, person: str) -> None:
    """Become one of the demo's people."""
    page.goto("/demo")
    page.locator(f"form:has(input[value='{person}']) button, button[value='{person}']").click()


def _found(page: Page, path: str) -> str:
    """The path with the ids of the cases that it names by their reference."""
    for reference in re.findall(r"{(.*?)}", path):
        start = page.url
        page.goto("/mine" if "/mine" in path else "/?tab=all")
        address = page.get_by_role("link", name=reference).first.get_attribute("href") or ""
        page.goto(start)
        case_id = address.rstrip("/").rpartition("/")[2]
        path = path.replace(f"{{{reference}}}", case_id)
    return path


def take(browser: Browser, address: str, one: Picture, folder: Path) -> Path:
    """Take one picture."""
    width, height = one.size
    context = browser.new_context(
        base_url=address, color_scheme=one.scheme, viewport={"width": width, "height": height}
    )
    page = context.new_page()
    if one.person not in ("", "-"):
        act_as(page, one.person)
    path = _found(page, one.path)
    if one.language != "en":
        page.goto(f"/language/{one.language}?then=/")
    answer = page.goto(path)
    if answer is None or not answer.ok:
        raise SystemExit(f"{one.name}: {path} answers {answer.status if answer else 'nothing'}")
    if one.part:
        page.locator(one.part).evaluate("one => one.scrollIntoView()")
    file = folder / f"{one.name}.png"
    page.screenshot(path=file)
    context.close()
    # Few colours, no alpha: a tenth of the bytes, and nobody sees the difference on such pages.
    Image.open(file).convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE).save(
        file, optimize=True
    )
    return file


def main() -> None:
    """Take all pictures, or those that are named."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("names", nargs="*")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        demo(Path(folder)) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(**LAUNCH)
        for one in PICTURES:
            if not given.names or one.name in given.names:
                file = take(browser, address, one, given.folder)
                print(f"{file}  {file.stat().st_size // 1024} KB")
        browser.close()


if __name__ == "__main__":
    main()
