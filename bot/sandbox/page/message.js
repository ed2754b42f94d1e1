// One message as an element: words with their marks, picture, keyboard.

import { icon, make } from "/page/api.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote", expandable_blockquote: "blockquote" };

/** Draw `view` into the list item `item`. `actions` has tap(data, button), link(url), and command(text). */
export function drawMessage(item, view, actions) {
  item.className = ["message", view.mine && "mine", view.buttons.length && "has-keys", view.media?.kind === "photo" && "pictured"].filter(Boolean).join(" ");
  const bubble = make("div", { class: "bubble" });
  const time = stamp(view);
  if (view.forwarded) bubble.append(make("span", { class: "forwarded" }, "Forwarded message"));
  if (view.media) bubble.append(media(view));
  if (view.other) bubble.append(make("div", { class: "words other", "data-stamp": view.text ? "" : time.textContent }, view.other));
  if (view.text) bubble.append(make("div", { class: "words", dir: direction(view.text), "data-stamp": time.textContent }, ...marked(view.text, view.entities, actions)));
  bubble.append(time);
  item.replaceChildren(bubble);
  if (view.buttons.length) item.append(keyboard(view, actions));
}

/** How a text is read, by its first letter that is not set apart, as a phone finds it out. */
function direction(text) {
  const first = text.replace(/[\u2066-\u2068][^\u2066-\u2069\n]*\u2069/gu, "").match(/\p{L}/u)?.[0] ?? "a";
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u.test(first) ? "rtl" : "ltr";
}

function stamp(view) {
  const date = new Date(view.date * 1000);
  const time = date.toLocaleTimeString([], { hour: "numeric", minute: "2-digit" });
  return make("time", { class: "stamp", datetime: date.toISOString() }, view.edited ? `edited ${time}` : time);
}

function media(view) {
  const { id, kind, width, height, name } = view.media;
  const source = `/sandbox/photo/${encodeURIComponent(id)}`;
  if (kind === "photo") {
    return make("img", { class: `picture${view.text ? "" : " alone"}`, src: source, width, height, alt: view.text ? "Picture" : "Picture from the bot" });
  }
  return make("a", { class: "document", href: source, download: name }, icon("file"), name);
}

function keyboard(view, actions) {
  const rows = view.buttons.map((row) => make("div", { class: "key-row" }, ...row.map((button) => key(button, actions))));
  return make("div", { class: "keys" }, ...rows);
}

function key(button, actions) {
  const element = make("button", { class: "key", type: "button" }, button.label);
  if (button.url) element.append(icon("out"));
  element.addEventListener("click", () => (button.url ? actions.link(button.url) : actions.tap(button.data, element)));
  return element;
}

/** The text as nodes, its entities as elements; entities nest, as Telegram sends them. */
function marked(text, entities, actions, from = 0, to = text.length) {
  const nodes = [];
  let at = from;
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || entity.offset >= to) continue;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const inner = marked(text, entities.slice(index + 1).filter((other) => other.offset < end), actions, entity.offset, end);
    nodes.push(element(entity, inner, text.slice(entity.offset, end), actions));
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function element(entity, inner, words, actions) {
  const tag = TAGS[entity.type];
  if (tag) return make(tag, {}, ...inner);
  if (entity.type === "spoiler") return spoiler(inner);
  if (entity.type === "url" || entity.type === "text_link") return link(entity.url ?? words, inner, actions);
  if (entity.type === "bot_command") {
    return make("a", { href: "#", role: "button", onclick: (event) => { event.preventDefault(); actions.command(words); } }, ...inner);
  }
  return make("span", {}, ...inner);
}

function link(url, inner, actions) {
  const open = (event) => { event.preventDefault(); actions.link(url); };
  const safe = /^(https?|tg):/i.test(url);
  return safe ? make("a", { href: url, rel: "noreferrer noopener", onclick: open }, ...inner) : make("span", {}, ...inner);
}

function spoiler(inner) {
  const button = make("button", { class: "spoiler", type: "button", "aria-expanded": "false", "aria-label": "Hidden text: show it" }, ...inner);
  button.addEventListener("click", () => { button.setAttribute("aria-expanded", "true"); button.removeAttribute("aria-label"); });
  return button;
}
