// Without this script the form still works: the page loads again with the answer. With it, answers and posts appear in place.
const form = document.querySelector("form");
const turns = document.querySelector(".turns");
const input = form.querySelector("input");
const postInterval = 15_000;

function append(html) {
  turns.insertAdjacentHTML("beforeend", html);
  turns.lastElementChild?.scrollIntoView({ block: "nearest" });
}

form.addEventListener("submit", async event => {
  event.preventDefault();
  const text = input.value.trim();
  if (!text || form.classList.contains("busy")) return;

  form.classList.add("busy");
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { "X-Requested-With": "fetch" },
      body: new URLSearchParams({ text }),
    });
    if (!answer.ok) throw new Error(answer.statusText);
    append(await answer.text());
    input.value = "";
  } catch {
    append(document.querySelector("#unreachable").innerHTML);
  } finally {
    form.classList.remove("busy");
    input.focus();
  }
});

async function showNewPosts() {
  const last = [...turns.querySelectorAll("[data-post]")].at(-1)?.dataset.post ?? 0;
  const answer = await fetch(`/chat/posts?after=${last}`).catch(() => null);
  const html = answer?.ok ? await answer.text() : "";
  if (html.trim()) append(html);
}

setInterval(() => document.hidden || showNewPosts(), postInterval);
