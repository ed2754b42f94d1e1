// What happens outside of Telegram: a button for each, what came of it, and what a technician wants to see.

import { ask, make } from "/page/api.js";

const place = document.getElementById("outside");
const buttons = place.querySelector(".outside-buttons");
const words = place.querySelector("[role=status]");
const more = place.querySelector(".word-button");
const sheet = document.getElementById("shown");

/** Draw a button for each label. */
export function showOutside({ labels }) {
  place.hidden = !labels.length;
  buttons.replaceChildren(...labels.map((label, number) =>
    make("button", { class: "quiet-button", type: "button", onclick: (event) => happen(event.currentTarget, number) }, label)));
}

async function happen(button, number) {
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  try {
    tell(await ask("happen", { number }));
  } catch (error) {
    tell({ words: error.message, title: "", shown: "" });
  }
  button.removeAttribute("aria-busy");
}

function tell(happened) {
  words.textContent = happened.words;
  more.hidden = !happened.shown;
  more.textContent = happened.title;
  sheet.querySelector("h2").textContent = happened.title;
  sheet.querySelector("pre").textContent = happened.shown;
}

more.addEventListener("click", () => sheet.showModal());
