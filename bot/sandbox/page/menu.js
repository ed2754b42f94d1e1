// A small menu that hangs on something: arrow keys move, Escape and a click elsewhere close it.

import { make } from "/page/api.js";

/** Show `items` ({label | content, act}) inside `place`; focus returns to `opener` afterwards. */
export function showMenu(place, opener, items, kind = "") {
  const open = place.querySelector(".menu");
  document.querySelectorAll(".menu").forEach((menu) => menu.close());
  if (open) return;
  const menu = make("ul", { class: `menu ${kind}`, role: "menu" });
  const elsewhere = (event) => { if (!menu.contains(event.target) && !opener.contains(event.target)) menu.close(); };
  menu.close = (refocus = false) => {
    menu.remove();
    opener.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", elsewhere);
    if (refocus) opener.focus({ preventScroll: true });
  };
  for (const item of items) {
    const choose = () => { menu.close(true); item.act(); };
    menu.append(make("li", { role: "none" }, make("button", { type: "button", role: "menuitem", onclick: choose }, ...(item.content ?? [item.label]))));
  }
  menu.addEventListener("keydown", (event) => move(menu, event));
  document.addEventListener("pointerdown", elsewhere);
  place.append(menu);
  opener.setAttribute("aria-expanded", "true");
  menu.querySelector("button").focus({ preventScroll: true });
}

function move(menu, event) {
  const buttons = [...menu.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (event.key === "Escape" || event.key === "Tab") menu.close(event.key === "Escape");
  if (next === undefined) return;
  event.preventDefault();
  buttons[(next + buttons.length) % buttons.length].focus();
}
