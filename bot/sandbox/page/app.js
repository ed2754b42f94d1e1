// The page: keeps the phones in step with the sandbox.

import { ask, face, icon, listen, make } from "/page/api.js";
import { showOutside } from "/page/outside.js";
import { Phone } from "/page/phone.js";

const $ = (id) => document.getElementById(id);
const phones = new Map();
let bot = { username: "" };
let chosen = null;
let ways = [];

// --- phones and their tabs

function choose(id) {
  chosen = id;
  for (const [key, phone] of phones) {
    phone.element.classList.toggle("chosen", key === id);
    phone.tab.setAttribute("aria-selected", String(key === id));
    phone.tab.tabIndex = key === id ? 0 : -1;
  }
  phones.get(id)?.tab.classList.remove("fresh");
  phones.get(id)?.log.toEnd();
}

function steer(event) {
  const ids = [...phones.keys()];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  choose(ids[(ids.indexOf(chosen) + step + ids.length) % ids.length]);
  phones.get(chosen).tab.focus();
}

function showPerson(view) {
  const known = phones.get(view.id);
  if (known) { known.show(view); return; }
  const fresh = (id) => id !== chosen && phones.get(id)?.tab.classList.add("fresh");
  const phone = new Phone(view, { openLink, fresh, ways: () => ways });
  phone.tab = make("button", { type: "button", role: "tab", "aria-controls": phone.element.id, "aria-selected": "false", onclick: () => choose(view.id), onkeydown: steer }, view.name);
  phones.set(view.id, phone);
  $("phones").querySelector(".empty-page")?.remove();
  $("phones").append(phone.element);
  $("tabs").append(phone.tab);
  phone.log.toEnd();
  if (chosen === null) choose(view.id);
}

function reset(people) {
  const kept = chosen;
  phones.clear();
  chosen = null;
  $("phones").replaceChildren();
  $("tabs").replaceChildren();
  people.forEach(showPerson);
  if (phones.has(kept)) choose(kept);
  if (!people.length) $("phones").append(make("p", { class: "empty-page" }, "No phones yet. Add one to begin."));
}

// --- the head

/** Plain words with the links in them made to open on a phone. */
function linked(words) {
  return words.split(/(https:\/\/t\.me\/\S+)/).map((part, index) => {
    if (index % 2 === 0) return part;
    return make("a", { href: part, onclick: (event) => { event.preventDefault(); openLink(part); } }, part);
  });
}

function showIntro({ title, text, tries, ways: offered }) {
  ways = offered;
  document.title = title || "Sandbox";
  $("title").textContent = title || "Sandbox";
  $("text").replaceChildren(...linked(text));
  $("text").hidden = !text;
  $("tries").hidden = !tries.length;
  $("tries").querySelector("ol").replaceChildren(...tries.map((words) => make("li", {}, ...linked(words))));
}

$("tries").open = localStorage.getItem("tries") !== "closed" && window.innerWidth > 700;
$("tries").querySelector("summary").addEventListener("click", () => localStorage.setItem("tries", $("tries").open ? "closed" : "open"));

// --- links and new phones

function startOf(url) {
  const link = new URL(url, location.href);
  const own = link.hostname === "t.me" && link.pathname.replaceAll("/", "") === bot.username;
  return own ? link.href : null;
}

async function openLink(url) {
  const link = startOf(url);
  if (!link) { window.open(url, "_blank", "noreferrer,noopener"); return; }
  const person = await whichPhone();
  if (!person) return;
  choose(person);
  await ask("open", { person, link }).catch((error) => phones.get(person)?.toast(error.message));
  phones.get(person)?.element.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Show a dialog; the value of the button that closed it, or nothing. */
function answerOf(dialog) {
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => { dialog.onclose = () => resolve(dialog.returnValue); });
}

/** The phone that is picked, perhaps a new one; null if none. */
async function whichPhone() {
  const choice = (picture, name, about, value) => make("li", {},
    make("button", { value }, picture, make("span", {}, name, about ? make("small", {}, about) : null)));
  const own = [...phones.values()].map(({ view }) => choice(face(view.name, view.id), view.name, view.about, view.id));
  const plus = make("span", { class: "face" }, icon("plus"));
  $("which-list").replaceChildren(...own, choice(plus, "A new phone…", "", "new"));
  const picked = await answerOf($("which"));
  return picked === "new" ? newPhone() : Number(picked) || null;
}

/** Ask for a name and add the phone; its id once it is there, or null. */
async function newPhone() {
  const field = $("new-name");
  field.value = "";
  const name = (await answerOf($("new"))) && field.value.trim();
  if (!name) return null;
  const { person } = await ask("add", { name, language: navigator.language.slice(0, 2) });
  while (!phones.has(person)) await new Promise((resolve) => setTimeout(resolve, 20));
  return person;
}

$("new").querySelector("[data-role=cancel]").addEventListener("click", () => $("new").close(""));
$("add").addEventListener("click", async () => {
  const person = await newPhone();
  if (!person) return;
  choose(person);
  phones.get(person).element.scrollIntoView({ block: "nearest" });
  phones.get(person).foot.querySelector("button, textarea")?.focus();
});

// --- the stream

const heard = {
  intro: showIntro,
  hello: (event) => { bot = event.bot; showIntro(event.intro); reset(event.people); },
  bot: (event) => { bot = event; },
  outside: showOutside,
  person: showPerson,
  notice: (event) => phones.get(event.person)?.notice(event),
  answer: (event) => phones.get(event.person)?.answered(event),
  action: (event) => phones.get(event.person)?.acting(event.action),
};

listen((event) => heard[event.type]?.(event), (away) => { $("away").hidden = !away; });
