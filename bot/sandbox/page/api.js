// Talking to the sandbox: one stream of changes in, small requests out.

/** Ask the sandbox to do something; resolves to its reply, rejects with words that can be shown. */
export async function ask(action, body) {
  const response = await fetch(`/sandbox/${action}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const reply = await response.json().catch(() => ({ ok: false, error: "The sandbox did not answer." }));
  if (!reply.ok) throw new Error(reply.error);
  return reply;
}

/** Call `heard(event)` for every change, and `away(true|false)` when the sandbox goes and comes. */
export function listen(heard, away) {
  const source = new EventSource("/sandbox/events");
  source.onopen = () => away(false);
  source.onerror = () => away(true);
  source.onmessage = (message) => heard(JSON.parse(message.data));
}

/** An element with attributes, properties beginning with a dot, listeners beginning with "on", and children. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name.startsWith(".")) element[name.slice(1)] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `/page/icons.svg#${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

/** A round face with initials; the hue belongs to the id. */
export function face(name, id) {
  const initials = name.trim().split(/\s+/).map((word) => [...word][0]).slice(0, 2).join("").toUpperCase();
  const element = make("span", { class: "face", "aria-hidden": "true" }, initials || "?");
  element.style.setProperty("--hue", String((Number(id) * 67 + 130) % 360));
  return element;
}
