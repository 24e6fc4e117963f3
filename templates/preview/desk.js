/* The page around a book while the plan is written. Whenever a file is saved, the findings and the book are fetched again;
   the book is laid out behind the one that is read, brought to the same place, and only then put in its stead. */
(() => {
  "use strict";

  const book = document.querySelector("main");
  const news = document.querySelector(".news");
  const panel = () => document.getElementById("panel");
  const empty = () => frame.contentWindow.location.href === "about:blank"; // not there yet
  const address = () => (empty() ? frame.src : frame.contentWindow.location.href);
  const named = () => new URL(address()).pathname.split("/").pop().replace(/\.html$/, "");
  let frame = book.querySelector("iframe");
  let coming = null;
  let fading = 0;

  const say = (words, lasting) => {
    clearTimeout(fading);
    news.classList.remove("past");
    news.textContent = words;
    if (!lasting) fading = setTimeout(() => news.classList.add("past"), 1500);
  };

  /* --- The place that is read: an element near the top of the window, and how far from the top it stands. */

  // What is far away is not laid out, and asking where it stands would do so.
  const near = (element) => element.checkVisibility?.({ contentVisibilityAuto: true }) ?? true;

  const placeOf = ({ document: page, scrollX, scrollY }) => {
    const above = [...page.querySelectorAll("body [id]")]
      .filter((element) => near(element) && element.getClientRects().length && !element.closest("nav"))
      .map((element) => ({ id: element.id, top: element.getBoundingClientRect().top }))
      .filter(({ top }) => top < 120)
      .reduce((best, one) => (one.top > best.top ? one : best), { id: "", top: -Infinity });
    return { ...above, scrollX, scrollY, folds: [...page.querySelectorAll("details")].map(({ open }) => open) };
  };

  const goTo = (window, { id, top, scrollX, scrollY, folds }) => {
    const details = window.document.querySelectorAll("details");
    if (details.length === folds.length) details.forEach((fold, number) => (fold.open = folds[number]));
    const element = window.document.getElementById(id);
    const y = element ? window.scrollY + element.getBoundingClientRect().top - top : scrollY;
    window.scrollTo({ left: scrollX, top: y, behavior: "instant" });
  };

  /* --- What is new. */

  const renewPanel = async () => {
    const answer = await fetch(named());
    if (!answer.ok) throw new Error(await answer.text()); // a fault of ours, in words
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const { scrollTop } = panel();
    const focused = panel().contains(document.activeElement) && document.activeElement.getAttribute("href");
    panel().replaceWith(page.getElementById("panel"));
    document.title = page.title;
    panel().scrollTop = scrollTop;
    if (focused) panel().querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  };

  const renewBook = () =>
    new Promise((done) => {
      coming?.remove();
      const next = (coming = frame.cloneNode());
      next.className = "coming";
      next.src = address();
      next.addEventListener("load", () => {
        const read = document.activeElement === frame;
        goTo(next.contentWindow, placeOf(frame.contentWindow));
        frame.remove();
        frame = next;
        coming = null;
        frame.className = "";
        if (read) frame.focus();
        arrived();
        frame.addEventListener("load", opened);
        done();
      }, { once: true });
      book.append(next);
    });

  const renew = async () => {
    try {
      await Promise.all([renewBook(), renewPanel()]);
      say(news.dataset.updated);
    } catch (error) {
      say(error instanceof TypeError ? news.dataset.parted : error.message, true);
    }
  };

  /* --- The reader goes on within the frame: to other books, whose findings lead elsewhere, and out into the world. */

  const arrived = () => {
    for (const link of frame.contentDocument.links)
      if (link.origin !== location.origin) Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
  };

  const opened = () => {
    if (empty()) return;
    arrived();
    const name = named();
    if (location.pathname.endsWith(`/${name}`)) return;
    history.replaceState(null, "", name);
    renewPanel();
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("#panel a[target=book]");
    const inside = frame.contentWindow;
    if (!link || event.ctrlKey || event.metaKey || new URL(link.href).pathname !== inside.location.pathname) return;
    event.preventDefault();
    if (inside.location.hash === link.hash) inside.document.getElementById(decodeURIComponent(link.hash.slice(1)))?.scrollIntoView();
    else inside.location.hash = link.hash;
  });

  frame.addEventListener("load", opened);
  if (frame.contentDocument?.readyState === "complete") opened();

  const changes = new EventSource("../changes");
  changes.addEventListener("message", ({ data }) => {
    if (news.textContent === news.dataset.parted) say("");
    if (data !== panel().dataset.version) renew();
  });
  changes.addEventListener("error", () => say(news.dataset.parted, true));
})();
