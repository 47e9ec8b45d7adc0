// Keeps the request in step: shows there what the flag that is pointed at, or focused, rests on.
// Without this file the numbers and links do the same.
"use strict";
(() => {
  const column = document.getElementById("request");
  const flags = document.getElementById("flags");
  if (!column || !flags) return;
  let shown = null;
  const follow = (event) => {
    const flag = event.target.closest("[data-flag]");
    if (!flag || flag === shown) return;
    shown = flag;
    let first = null;
    for (const place of column.querySelectorAll("[data-flags]")) {
      const rests = place.dataset.flags.split(" ").includes(flag.dataset.flag);
      place.classList.toggle("lit", rests);
      if (rests && (!first || (place.tagName === "MARK" && first.tagName !== "MARK"))) first = place;
    }
    const overflows = getComputedStyle(column).position === "sticky";
    if (first && overflows) {
      const top = first.getBoundingClientRect().top - column.getBoundingClientRect().top;
      column.scrollTop += top - column.clientHeight / 3;
    }
  };
  flags.addEventListener("pointerover", follow);
  flags.addEventListener("focusin", follow);
})();
