// The scrolling chat of one phone: keeps its elements, changes only what changed, does not jump.

import { make } from "/page/api.js";
import { drawMessage } from "/page/message.js";

const NEAR = 48;

export class Log {
  constructor(actions) {
    this.actions = actions;
    this.items = new Map();
    this.element = make("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": "Messages", tabindex: "0" });
    this.element.addEventListener("scroll", () => actions.scrolled(this.atEnd()), { passive: true });
    new ResizeObserver(() => this.stick && this.toEnd()).observe(this.element);
    this.stick = true;
  }

  atEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < NEAR;
  }

  toEnd() {
    this.element.scrollTop = this.element.scrollHeight;
    this.actions.scrolled(true);
  }

  /** Show these messages. `first` is the very first drawing, which nothing should animate. */
  show(views, nothing, first) {
    const wasAtEnd = first || this.atEnd();
    const wanted = new Set(views.map((view) => view.id));
    for (const [id, kept] of this.items) {
      if (!wanted.has(id)) { kept.item.remove(); this.items.delete(id); }
    }
    this.element.querySelector(".nothing")?.remove();
    let day = "";
    let own = false;
    let next = this.element.firstElementChild;
    for (const view of views) {
      own = this.place(view, first, next) && view.mine ? true : own;
      next = this.items.get(view.id).item.nextElementSibling;
      day = this.date(view, day);
    }
    if (!views.length && nothing) this.element.append(nothing);
    this.stick = wasAtEnd || own;
    if (this.stick) this.toEnd();
    else this.actions.scrolled(false);
  }

  /** Draw one message where needed, before the one that stands `next`; true if it is new. One from before the others
      is not: it comes into sight where a later one has gone. */
  place(view, first, next) {
    const signature = JSON.stringify(view);
    const kept = this.items.get(view.id);
    if (kept?.signature === signature) return false;
    const item = kept?.item ?? make("div", { "data-message": view.id });
    const focused = kept ? [...item.querySelectorAll("button")].indexOf(document.activeElement) : -1;
    drawMessage(item, view, { ...this.actions, tap: (data, button) => this.actions.tap(view.id, data, button) });
    item.querySelector("img")?.addEventListener("load", () => this.stick && this.toEnd());
    this.items.set(view.id, { item, signature });
    if (kept) {
      this.refocus(item, focused);
      return false;
    }
    this.element.insertBefore(item, next);
    if (next) return false;
    if (!first) {
      item.classList.add("fresh");
      item.addEventListener("animationend", () => item.classList.remove("fresh"));
    }
    return true;
  }

  /** After a redraw the keyboard user stays where they were. */
  refocus(item, focused) {
    if (focused < 0) return;
    const buttons = item.querySelectorAll("button");
    (buttons[Math.min(focused, buttons.length - 1)] ?? this.element).focus({ preventScroll: true });
  }

  /** The day stands above the first message of it. */
  date(view, before) {
    const date = new Date(view.date * 1000);
    const day = date.toLocaleDateString([], { weekday: "short", day: "numeric", month: "long" });
    const { item } = this.items.get(view.id);
    if (day === before) item.removeAttribute("data-day");
    else item.setAttribute("data-day", date.toDateString() === new Date().toDateString() ? "Today" : day);
    return day;
  }
}
