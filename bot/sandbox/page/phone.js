// One phone: its owner, the chat, the foot, and what slides in.

import { ask, face, icon, make } from "/page/api.js";
import { Log } from "/page/log.js";
import { showMenu } from "/page/menu.js";

const NOTICE_MS = 5000;
const TOAST_MS = 3500;
const BUSY_MS = 15000;

export class Phone {
  /** `world` has openLink(url), fresh(id) and ways(), how this phone can be written to. */
  constructor(view, world) {
    this.id = view.id;
    this.world = world;
    this.view = view;
    this.busy = new Map();
    const act = (action, body) => ask(action, { person: this.id, ...body }).catch((error) => this.toast(error.message));
    this.act = act;
    this.log = new Log({
      tap: (message, data, button) => this.tap(message, data, button),
      link: (url) => world.openLink(url),
      command: (text) => act("send", { text }),
      scrolled: (end) => { this.end.hidden = end; },
    });
    this.build(view);
    this.show(view, true);
  }

  build(view) {
    this.title = make("h2", { id: `name-${view.id}` }, view.name);
    this.about = make("p", {}, view.about);
    this.more = make("button", { class: "icon-button", type: "button", "data-role": "menu", "aria-haspopup": "menu", "aria-label": `More for the phone of ${view.name}`, onclick: () => this.openMenu() }, icon("more"));
    this.ways = make("button", { class: "icon-button", type: "button", "data-role": "ways", "aria-haspopup": "menu", "aria-label": `How the bot writes to ${view.name}`, onclick: () => this.openWays() }, icon("globe"));
    this.owner = make("div", { class: "owner" }, face(view.name, view.id), make("div", { class: "owner-words" }, this.title, this.about), this.ways, this.more);
    this.botName = make("strong");
    this.state = make("span", { class: "state" });
    this.botFace = make("span");
    this.end = make("button", { class: "to-end", type: "button", hidden: true, "aria-label": "To the newest message", onclick: () => this.log.toEnd() }, icon("down"));
    this.foot = make("div", { class: "foot" });
    this.frame = make("div", { class: "frame" },
      make("div", { class: "chat-head" }, this.botFace, make("div", {}, this.botName, this.state)),
      this.log.element, this.end, this.foot);
    this.element = make("section", { class: "phone", id: `phone-${view.id}`, "data-person": view.id, "aria-labelledby": `name-${view.id}` }, this.owner, this.frame);
    this.buildComposer(view);
  }

  buildComposer(view) {
    this.input = make("textarea", { rows: "1", "data-role": "input", "aria-label": `Message from ${view.name}`, placeholder: "Message", maxlength: "4096", autocomplete: "off",
      onkeydown: (event) => this.typed(event), oninput: () => this.input.value === "/" && this.openCommands() });
    this.slash = make("button", { class: "icon-button", type: "button", "data-role": "commands", "aria-haspopup": "menu", "aria-label": "Commands", onclick: () => this.openCommands() }, icon("slash"));
    const send = make("button", { class: "icon-button", type: "submit", "data-role": "send", "aria-label": "Send" }, icon("send"));
    this.composer = make("form", { class: "composer", onsubmit: (event) => { event.preventDefault(); this.send(); } }, this.slash, this.input, send);
  }

  /** Draw what has changed. */
  show(view, first = false) {
    this.view = view;
    this.title.textContent = view.name;
    this.about.textContent = view.about;
    this.about.hidden = !view.about;
    this.ways.hidden = !view.started || view.blocked || view.deleted || !this.world.ways().length;
    this.botName.textContent = view.bot;
    if (first || this.botFace.title !== view.bot) {
      const drawn = face(view.bot, 1);
      drawn.title = view.bot;
      this.botFace.replaceWith(drawn);
      this.botFace = drawn;
    }
    this.setState();
    this.slash.hidden = !view.commands.length;
    this.log.show(view.messages, this.nothing(), first);
    this.drawFoot();
  }

  nothing() {
    if (this.view.started) return make("div", { class: "nothing" }, "No messages here.");
    return make("div", { class: "nothing" }, make("b", {}, "What can this bot do?"), this.view.description || "Press Start to find out.");
  }

  setState(text) {
    this.state.textContent = text ?? (this.view.blocked ? "blocked" : this.view.deleted ? "account deleted" : "bot");
  }

  drawFoot() {
    const { started, blocked, deleted } = this.view;
    const kind = deleted ? "deleted" : blocked ? "blocked" : started ? "composer" : "start";
    if (this.footKind === kind) return;
    this.footKind = kind;
    const big = (role, label, click) => make("button", { class: "main-button big", type: "button", "data-role": role, onclick: click }, label);
    this.foot.replaceChildren(...{
      composer: () => [this.composer],
      start: () => [big("start", "Start", () => this.act("send", { text: "/start" }))],
      blocked: () => [make("p", { class: "foot-note" }, "You have blocked this bot."), big("unblock", "Unblock", () => this.act("unblock"))],
      deleted: () => [make("p", { class: "foot-note" }, "This account no longer exists.")],
    }[kind]());
  }

  // --- what the finger does

  send() {
    const text = this.input.value.trim();
    if (!text) return;
    this.input.value = "";
    this.act("send", { text });
  }

  typed(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.send();
  }

  async tap(message, data, button) {
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    setTimeout(() => button.removeAttribute("aria-busy"), BUSY_MS);
    const reply = await this.act("tap", { message, data });
    if (!reply?.query || this.busy.get(reply.query) === "answered") button.removeAttribute("aria-busy");
    else this.busy.set(reply.query, button);
  }

  openMenu() {
    const { blocked, deleted } = this.view;
    showMenu(this.owner, this.more, [
      !deleted && { label: blocked ? "Unblock the bot" : "Block the bot", act: () => this.act(blocked ? "unblock" : "block") },
      { label: "Clear this chat", act: () => this.act("clear") },
    ].filter(Boolean));
  }

  openWays() {
    showMenu(this.owner, this.ways, this.world.ways().map(([label, text]) => ({ label, act: () => this.act("send", { text }) })));
  }

  openCommands() {
    const choose = (command) => { this.input.value = ""; this.act("send", { text: `/${command}` }); };
    const items = this.view.commands.map(({ command, description }) => ({
      content: [make("b", {}, `/${command}`), make("span", {}, description)],
      act: () => choose(command),
    }));
    if (items.length) showMenu(this.foot, this.input.value ? this.input : this.slash, items, "commands");
  }

  // --- what comes in

  notice({ text, silent }) {
    this.frame.querySelector(".notice")?.remove();
    const words = make("div", {}, make("b", {}, this.view.bot, make("small", {}, silent ? "silently" : "now")), make("p", {}, text));
    const notice = make("div", { class: `notice${silent ? " silent" : ""}`, "data-role": "notice", "aria-hidden": "true" }, icon(silent ? "bell-off" : "bell"), words);
    this.frame.append(notice);
    setTimeout(() => notice.remove(), NOTICE_MS);
    this.setState();
    this.world.fresh(this.id);
  }

  answered({ query, text, alert }) {
    this.busy.get(query)?.removeAttribute?.("aria-busy");
    this.busy.set(query, "answered");
    if (text && alert) this.alert(text);
    else if (text) this.toast(text);
  }

  acting(action) {
    this.setState(action.startsWith("upload") ? "sending a file…" : "typing…");
    clearTimeout(this.actionTimer);
    this.actionTimer = setTimeout(() => this.setState(), NOTICE_MS);
  }

  toast(text) {
    this.frame.querySelector(".toast")?.remove();
    const toast = make("div", { class: "toast", role: "status", "data-role": "toast" }, text);
    this.frame.append(toast);
    setTimeout(() => toast.remove(), TOAST_MS);
  }

  alert(text) {
    const before = document.activeElement;
    const close = () => { box.remove(); before?.focus?.(); };
    const ok = make("button", { class: "main-button", type: "button", onclick: close }, "OK");
    const box = make("div", { class: "alert", role: "alertdialog", "aria-label": text, "data-role": "alert", onkeydown: (event) => event.key === "Escape" && close() },
      make("div", {}, make("p", {}, text), ok));
    this.frame.append(box);
    ok.focus({ preventScroll: true });
  }
}
