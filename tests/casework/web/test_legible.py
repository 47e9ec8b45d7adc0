"""What axe-core does not see: words in drawings, and borders round what wraps."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.casework.web.browsing import House, visiting

# The contrast of every word in the charts with the card behind it (WCAG 2.2, 1.4.3).
_CONTRASTS = """() => {
  const numbers = text => text.match(/[\\d.]+/g).slice(0, 3).map(Number);
  const light = text => numbers(text).map(one => one / 255)
    .map(one => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
    .reduce((sum, one, place) => sum + one * [0.2126, 0.7152, 0.0722][place], 0);
  const behind = one => {
    for (let at = one.closest('svg'); at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent') return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  return [...document.querySelectorAll('svg.chart text, .timeline svg text, svg.timeline text')]
    .filter(one => one.textContent.trim())
    .map(one => {
      const [low, high] = [light(getComputedStyle(one).fill), light(behind(one))].sort();
      return [one.textContent, (Math.max(low, high) + 0.05) / (Math.min(low, high) + 0.05)];
    });
}"""


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_of_a_drawing_is_legible(shared: House, browser: Browser, scheme: str) -> None:
    case_id = shared.cases["3_asylum_pending"]
    with visiting(browser, shared, "staff", color_scheme=scheme) as page:
        for path in ("/dashboards", f"/cases/{case_id}"):
            page.goto(path)
            page.wait_for_load_state("load")
            found = page.evaluate(_CONTRASTS)
            assert len(found) > 10, path
            assert not [one for one in found if one[1] < 4.5], path


@pytest.mark.browser
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_border_round_what_staff_alone_see_is_closed(
    shared: House, browser: Browser, width: int, language: str
) -> None:
    with visiting(browser, shared, "staff", viewport={"width": width, "height": 900}) as page:
        page.goto(f"/language/{language}?then=/rules/A3-BUSINESS")
        page.wait_for_load_state("load")
        boxes = page.evaluate(
            "() => [...document.querySelectorAll('.restricted')]"
            ".map(one => one.getClientRects().length)"
        )
        assert len(boxes) > 3
        assert set(boxes) == {1}
        assert page.evaluate("document.documentElement.scrollWidth") <= width
