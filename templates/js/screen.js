/* What a book does on screen beyond being read: look, contents, search, filters, sorting, charts. It is one file with its
   page, asks for nothing, and the page can be read to its end without it. Words come from the page's own attributes. */
(() => {
  "use strict";

  const page = document.documentElement;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const filled = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const number = (value) => value.toLocaleString(page.lang);
  const rupiah = (value) => `Rp${number(value)}`;
  const make = (tag, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  };
  const quietly = (action) => {
    try {
      return action();
    } catch {
      return null; // a browser may forbid a file its memory or its address
    }
  };
  /* Arrows lead from one of these elements to the next. */
  const step = (event, elements) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const next = by && elements[elements.indexOf(document.activeElement) + by];
    if (!next) return null;
    event.preventDefault();
    next.focus();
    return next;
  };

  /* --- Look: light, dark, or as the device is set. The dark colours stand in media rules, which are made to hold always
     or never. Done at once, so that a page does not flash. */

  const LOOKS = ["auto", "light", "dark"];
  const night = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule.media && rule.media.mediaText.includes("prefers-color-scheme: dark"))
    .map((rule) => ({ rule, asks: rule.media.mediaText }));

  const wear = (look) => {
    for (const { rule, asks } of night) rule.media.mediaText = { auto: asks, light: "not all", dark: "screen" }[look];
    page.style.colorScheme = look === "auto" ? "" : look;
    page.dataset.look = look;
  };

  const remembered = quietly(() => localStorage.getItem("masterplan-look"));
  wear(LOOKS.includes(remembered) ? remembered : "auto");

  const offerLooks = (button) => {
    const say = () => button.setAttribute("aria-label", (button.title = button.dataset[page.dataset.look]));
    button.addEventListener("click", () => {
      wear(LOOKS[(LOOKS.indexOf(page.dataset.look) + 1) % LOOKS.length]);
      quietly(() => localStorage.setItem("masterplan-look", page.dataset.look));
      say();
    });
    say();
    button.hidden = false;
  };

  /* What stands below the bar must know its height, which a filter adds to. */
  const measure = () => page.style.setProperty("--bar", `${one(".bar").offsetHeight}px`);

  /* --- Boxes open over the page without a script; in browsers that know no popovers, with this one. */

  const shut = (box) => ("popover" in box ? box.hidePopover() : box.classList.remove("open"));

  const openBox = (button) => {
    if ("popover" in page) return;
    const box = document.getElementById(button.getAttribute("popovertarget"));
    button.addEventListener("click", () => box.classList.toggle("open"));
  };

  /* --- Places: what a link or a search leads to is unfolded and brought into view. */

  let unfilter = () => {};

  const reveal = (element) => {
    if (element.closest("[hidden]")) unfilter();
    for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  };

  const fragment = (id) => `#${encodeURIComponent(id).replaceAll("%3A", ":")}`;
  const named = (hash) => document.getElementById(quietly(() => decodeURIComponent(hash.slice(1))) || "");

  const follow = () => {
    const place = named(location.hash);
    if (!place) return;
    const aside = place.closest("[hidden], details:not([open])");
    reveal(place);
    if (aside) place.scrollIntoView();
  };

  /* --- Contents at the side: the chapter that is read is marked and unfolded. */

  const markContents = (side) => {
    const links = new Map(all("a", side).map((link) => [named(link.hash), link]));
    links.delete(null);
    const headings = [...links.keys()].filter((place) => /^H\d$/.test(place.tagName));
    const above = new Set(); // those that the reader's line has passed
    let current, unfolded;
    const mark = (entries) => {
      for (const { target, isIntersecting } of entries) above[isIntersecting ? "add" : "delete"](target);
      const link = links.get(headings.filter((heading) => above.has(heading)).pop());
      if (link === current) return;
      if (current) current.removeAttribute("aria-current");
      current = link;
      const fold = link && (link.closest("details") || one("details", link.parentElement));
      if (fold !== unfolded) {
        if (unfolded) unfolded.open = false;
        unfolded = fold && !fold.open ? fold : null; // what the reader opened stays open
        if (unfolded) unfolded.open = true;
      }
      if (!link) return;
      link.setAttribute("aria-current", "true");
      const { top, bottom } = link.getBoundingClientRect();
      const room = side.getBoundingClientRect();
      if (top < room.top || bottom > room.bottom) side.scrollTop += top - room.top - room.height / 3;
    };
    const watch = new IntersectionObserver(mark, { rootMargin: "9999999px 0px -75% 0px" });
    headings.forEach((heading) => watch.observe(heading));
    side.addEventListener("click", (event) => event.target.closest("a") && shut(side));
  };

  /* --- Search: a word is found whatever its case and accents. */

  const MOST = 50; // results shown
  const BEFORE = 30; // letters of a result before its first hit
  const LENGTH = 180; // letters of a result
  const PIECES = ":is(.cover, .front, main) :is(h1, h2, h3, h4, h5, caption, figcaption, tbody tr, dl > div, li, p)";
  const RANKS = { H1: 1, H2: 1, H3: 1, H4: 1, H5: 1, CAPTION: 2, FIGCAPTION: 2 };
  const folded = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const plain = (words) => words.normalize("NFC").replace(/\s+/g, " ").trim();

  /* The page in pieces that are found each for itself: a heading, a row, a paragraph. */
  const piecesOfPage = () => {
    const pieces = [];
    let last = null;
    const path = []; // chapter, section, topic
    let anchor = "content";
    for (const element of all(PIECES)) {
      const rank = RANKS[element.tagName] || 3;
      const inner = (last && last.contains(element)) || element.closest(".twin");
      if (inner || (element.tagName === "LI" && one("li, p", element))) continue;
      const cells = element.matches("tr, div") ? [...element.children] : [element];
      const parts = cells.flatMap((cell) => (one("li", cell) ? all("li", cell) : [cell])); // no word sticks to the next
      const words = plain(parts.map((part) => part.textContent).join(" · "));
      if (!words) continue;
      if (rank > 1) last = element;
      const home = element.closest("article[id]") || element.closest("[id]:not(main)");
      const level = rank === 1 ? Math.max(0, element.tagName[1] - 2) : path.length;
      const where = path.slice(0, level).filter(Boolean).join(" › ");
      if (rank === 1) path.splice(level, path.length, words);
      const id = home ? home.id : anchor;
      if (rank === 1) anchor = id;
      pieces.push({ words, folded: folded(words), id: folded(id), where, href: fragment(id), rank, element });
    }
    return pieces;
  };

  /* All books: books, anchors and names that the page over them carries. */
  const piecesOfBooks = (places) => {
    const books = new Map(all(".books a").map((link) => [link.getAttribute("href"), plain(link.textContent)]));
    return places.map(([book, anchor, name]) => {
      const [words, file] = [plain(name), `${book}.html`];
      const href = file + fragment(anchor);
      return { words, folded: folded(words), id: folded(anchor), where: books.get(file), href, rank: 1 };
    });
  };

  const found = (pieces, query) => {
    const words = folded(query).split(/\s+/).filter(Boolean);
    if (!words.length) return { words, hits: [] };
    const whole = words.join(" ");
    const first = (piece) => piece.id === whole || piece.folded.startsWith(whole);
    const rank = (piece) => piece.rank - (first(piece) ? 1.5 : 0);
    const hits = pieces.filter((piece) => words.every((word) => piece.folded.includes(word)));
    return { words, hits: hits.sort((one, other) => rank(one) - rank(other)) };
  };

  /* Where words stand in a text, as [from, to], none within another. Folding keeps the length of Latin letters. */
  const hitsIn = (text, words) => {
    const inside = folded(text);
    const hits = [];
    for (let at = 0; ; ) {
      const next = words.map((word) => [inside.indexOf(word, at), word.length]).filter(([from]) => from >= 0);
      if (!next.length) return hits;
      const [from, length] = next.sort((one, other) => one[0] - other[0] || other[1] - one[1])[0];
      hits.push([Math.min(from, text.length), Math.min(from + length, text.length)]);
      at = from + length;
    }
  };

  /* The words around the first hit, each hit marked; what is short is shown whole. */
  const snippet = (piece, words) => {
    const [first] = hitsIn(piece.words, words)[0];
    const start = first > BEFORE && piece.words.length > LENGTH ? piece.words.indexOf(" ", first - BEFORE) + 1 : 0;
    const cut = piece.words.slice(start, start + LENGTH);
    const line = make("span", { className: "words" }, start ? "… " : "");
    let done = 0;
    for (const [from, to] of hitsIn(cut, words)) {
      line.append(cut.slice(done, from), make("mark", {}, cut.slice(from, to)));
      done = to;
    }
    line.append(cut.slice(done), start + LENGTH < piece.words.length ? " …" : "");
    return line;
  };

  /* What was found is marked in the page without touching it. */
  const highlight = (element, words) => {
    if (!window.Highlight) return;
    const ranges = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      for (const [from, to] of hitsIn(texts.currentNode.data, words)) {
        const range = new Range();
        range.setStart(texts.currentNode, from);
        range.setEnd(texts.currentNode, to);
        ranges.push(range);
      }
    const rule = "::highlight(found) { background: var(--attention-surface); color: var(--attention); }";
    if (!CSS.highlights.has("found")) document.styleSheets[0].insertRule(rule);
    CSS.highlights.set("found", new Highlight(...ranges));
  };

  const offerSearch = (finder) => {
    const [field, count, list] = ["input", "[role=status]", "ol"].map((selector) => one(selector, finder));
    const dialog = finder.closest("dialog");
    const data = document.getElementById("screen:places");
    let pieces;
    const open = () => {
      if (dialog && !dialog.open) dialog.showModal();
      field.focus();
      field.select();
    };
    const go = (event, piece, words) => {
      if (!piece.element) return;
      event.preventDefault();
      dialog.close();
      if (location.hash !== piece.href) location.hash = piece.href;
      reveal(piece.element);
      highlight(piece.element, words);
      piece.element.scrollIntoView({ block: piece.rank === 1 ? "start" : "center" });
      piece.element.tabIndex = -1;
      piece.element.focus({ preventScroll: true });
    };
    const show = () => {
      pieces = pieces || (data ? piecesOfBooks(JSON.parse(data.textContent)) : piecesOfPage());
      const { words, hits } = found(pieces, field.value);
      const form = hits.length > MOST ? "more" : hits.length > 1 ? "many" : hits.length ? "one" : "none";
      count.textContent = words.length ? filled(finder.dataset[form], { count: number(hits.length), shown: MOST }) : "";
      list.replaceChildren(
        ...hits.slice(0, MOST).map((piece) => {
          const where = make("span", { className: "where" }, piece.where);
          const link = make("a", { href: piece.href }, snippet(piece, words), where);
          link.addEventListener("click", (event) => go(event, piece, words));
          return make("li", {}, link);
        })
      );
    };
    field.addEventListener("input", show);
    finder.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target === field) one("a", list)?.click();
      if (/^Arrow(Up|Down)$/.test(event.key)) step(event, [field, ...all("a", list)]);
      if (event.key === "Escape" && !dialog) {
        field.value = "";
        field.focus();
        show();
      }
    });
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest("input, select, textarea");
      if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || typing) return;
      event.preventDefault();
      open();
    });
    finder.hidden = false;
    if (!dialog) return;
    one(".close", dialog).addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    const button = one(".for-search");
    button.addEventListener("click", open);
    button.hidden = false;
  };

  /* --- Filters: cards decide, rows and bars of the same initiative follow. The address keeps what was chosen. */

  const offerFilters = (form) => {
    const cards = all("article.initiative");
    const rows = all("tr[data-for]");
    const bars = all("svg [data-for], svg [data-bar]");
    const note = one(".filtered");
    const [said, clear] = [one("p", note), one("button", note)];
    const budget = (some) => rupiah(some.reduce((sum, card) => sum + Number(card.dataset.budget), 0));
    /* How many of its own a table or a folder of cards shows, said behind its name. */
    const wholes = [...rows.map((row) => row.closest("table")), ...cards.map((card) => card.parentElement)];
    const parts = [...new Set(wholes)].map((whole) => {
      const label = make("span", { className: "shown" });
      one("caption, h3, h4", whole).append(label);
      return { whole, label, members: all("tr[data-for], article.initiative", whole) };
    });
    const chosen = () => [...new FormData(form)].filter(([, value]) => value);
    const fits = (card, [name, value]) => {
      const words = card.getAttribute(`data-${name}`);
      return words !== null && (value === "on" || words.split(" ").includes(value));
    };
    /* Whether a bar is of another pillar or unit than those asked for. */
    const other = (anchor, asked) => {
      const [kind, prefix] = anchor.startsWith("pillar:") ? ["pillar", "pillar:"] : ["unit", ""];
      return asked.some(([name, value]) => name === kind && prefix + value !== anchor);
    };
    /* A bar of a chart with the words before it. */
    const dim = (bar, away) => {
      bar.classList.toggle("dim", away);
      for (let words = bar.previousElementSibling; words?.matches("text"); words = words.previousElementSibling)
        words.classList.toggle("dim", away);
    };
    const apply = () => {
      const asked = chosen();
      const shown = cards.filter((card) => asked.every((choice) => fits(card, choice)));
      const ids = new Set(shown.map((card) => card.id));
      for (const card of cards) card.hidden = !ids.has(card.id);
      for (const row of rows) row.hidden = !ids.has(row.dataset.for);
      for (const bar of bars) dim(bar, bar.dataset.for ? !ids.has(bar.dataset.for) : other(bar.dataset.bar, asked));
      for (const { whole, label, members } of parts) {
        const here = members.filter((member) => !member.hidden).length;
        label.textContent = asked.length ? ` (${filled(said.dataset.part, { count: here, all: members.length })})` : "";
        whole.classList.toggle("nothing", !here);
      }
      page.classList.toggle("is-filtered", asked.length > 0);
      clear.hidden = !asked.length;
      said.replaceChildren(
        ...asked.map(([name, value]) => {
          const control = form.elements[name];
          const words = value === "on" ? control.parentElement.textContent : control.selectedOptions[0].textContent;
          return make("span", { className: "names" }, `${words.trim()} · `);
        }),
        asked.length ? filled(said.dataset.count, { count: number(shown.length), all: number(cards.length) }) : "",
        asked.length ? ` · ${filled(said.dataset.money, { money: budget(shown), total: budget(cards) })}` : ""
      );
    };
    /* The reader stays at what they read, or where it is hidden at the table or folder that held it. */
    const stay = () => {
      const there = document.elementsFromPoint(innerWidth / 2, one(".bar").offsetHeight + 24);
      const at = there.find((element) => one("main").contains(element));
      if (!at) return apply();
      const { top } = at.getBoundingClientRect();
      apply();
      measure();
      if (at.getClientRects().length) scrollBy(0, at.getBoundingClientRect().top - top);
      else at.closest(".table, .folder").scrollIntoView();
    };
    const keep = () => {
      const query = new URLSearchParams(chosen().map(([name, value]) => [name, value === "on" ? "" : value])).toString();
      quietly(() => history.replaceState(null, "", (query ? `?${query}` : location.pathname) + location.hash));
    };
    const asked = new URLSearchParams(location.search);
    for (const control of form.elements) {
      const value = asked.get(control.name);
      if (control.type === "checkbox") control.checked = value !== null;
      else if (value && all("option", control).some((option) => option.value === value)) control.value = value;
    }
    const change = () => {
      stay();
      keep();
    };
    unfilter = () => {
      form.reset();
      change();
    };
    form.addEventListener("change", change);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("click", (event) => event.target.closest("a") && shut(form));
    for (const button of [clear, one("button", form)]) button.addEventListener("click", unfilter);
    one(".for-filters").hidden = false;
    if (chosen().length) apply();
  };

  /* --- Sorting: a table of initiatives by any of its columns; the third click brings its own order back. */

  const offerSorting = (table) => {
    const rows = all("tr[data-for]", table).map((row) => ({ row, body: row.parentElement }));
    const heads = [...table.tHead.rows[0].cells];
    const text = new Intl.Collator(page.lang, { numeric: true });
    const [thousands] = number(11111).match(/\D/) || [""];
    const value = ({ row }, column) => {
      const cell = row.cells[column];
      if (cell.dataset.value) return cell.dataset.value;
      if (!cell.classList.contains("numbers")) return plain(cell.textContent);
      return Number(cell.textContent.split(thousands).join("").replace(",", ".")) || 0;
    };
    const compare = (one, other) => (typeof one === "number" ? one - other : text.compare(one, other));
    const sort = (column, way) => {
      heads.forEach((head, place) => head.setAttribute("aria-sort", place === column && way ? way : "none"));
      one("tbody.sorted", table)?.remove();
      table.classList.toggle("is-sorted", Boolean(way));
      if (!way) {
        for (const { row, body } of rows) body.insertBefore(row, one(".subtotal", body));
        return;
      }
      const sign = way === "ascending" ? 1 : -1;
      const ordered = [...rows].sort((one, other) => sign * compare(value(one, column), value(other, column)));
      table.tHead.after(make("tbody", { className: "sorted" }, ...ordered.map(({ row }) => row)));
    };
    heads.forEach((head, column) => {
      const button = make("button", { type: "button" }, ...head.childNodes);
      button.addEventListener("click", () => {
        const ways = ["none", "ascending", "descending"];
        const next = ways[(ways.indexOf(head.getAttribute("aria-sort")) + 1) % 3];
        sort(column, next === "none" ? "" : next);
      });
      head.append(button);
      head.setAttribute("aria-sort", "none");
    });
  };

  /* --- Charts: a piece that is pointed at or reached by the arrow keys says what it is. */

  const offerCharts = (charts) => {
    const note = make("div", { className: "tip", hidden: true });
    note.setAttribute("role", "tooltip");
    document.body.append(note);
    const hide = () => (note.hidden = true);
    const show = (piece) => {
      const card = document.getElementById(piece.dataset.for);
      const name = card ? plain(one("h4", card).textContent) : piece.getAttribute("aria-label");
      const more = card ? [one(".marks", card).textContent, rupiah(Number(card.dataset.budget))] : [];
      note.replaceChildren(make("strong", {}, name), ...more.map((words) => make("span", {}, words)));
      note.hidden = false;
      const at = piece.getBoundingClientRect();
      const { offsetWidth: width, offsetHeight: height } = note;
      note.style.left = `${Math.max(8, Math.min(at.left + at.width / 2 - width / 2, innerWidth - width - 8))}px`;
      note.style.top = `${at.top > height + 16 ? at.top - height - 8 : at.bottom + 8}px`;
    };
    for (const chart of charts) {
      const pieces = all("a, .piece", chart);
      if (!pieces.length) continue;
      /* Their own words in place of the browser's: those come late, and not to the keyboard. */
      const title = one("title", chart);
      chart.setAttribute("aria-label", title.textContent);
      chart.removeAttribute("aria-labelledby");
      chart.setAttribute("aria-describedby", one("desc", chart).id);
      title.remove();
      pieces.forEach((piece, place) => {
        piece.setAttribute("aria-label", one("title", piece).textContent);
        all("title", piece).forEach((inner) => inner.remove());
        if (!piece.hasAttribute("href")) piece.setAttribute("role", "img");
        piece.setAttribute("tabindex", place ? "-1" : "0"); // one stop a chart; arrows lead on
      });
      chart.addEventListener("keydown", (event) => {
        const from = document.activeElement;
        const to = step(event, pieces);
        if (!to) return;
        from.setAttribute("tabindex", "-1");
        to.setAttribute("tabindex", "0");
      });
      for (const sign of ["pointerover", "focusin"])
        chart.addEventListener(sign, (event) => {
          const piece = event.target.closest("a, .piece");
          piece ? show(piece) : hide();
        });
      for (const sign of ["pointerleave", "focusout"]) chart.addEventListener(sign, hide);
    }
    const move = () => {
      const piece = document.activeElement.closest("svg.chart :is(a, .piece)"); // which a key may have brought into view
      if (!note.hidden) piece ? show(piece) : hide();
    };
    addEventListener("scroll", move, { passive: true });
    addEventListener("keydown", (event) => event.key === "Escape" && hide());
  };

  /* --- Regions that scroll are stops of the keyboard, others are not; a table that fits keeps its head in view. */

  const watchRegions = (regions) => {
    const watch = new ResizeObserver((entries) => {
      const fits = entries.map(({ target }) => target.scrollWidth <= target.clientWidth + 1);
      entries.forEach(({ target }, place) => {
        target.classList.toggle("fits", fits[place]);
        if (fits[place]) target.removeAttribute("tabindex");
        else target.tabIndex = 0;
      });
    });
    regions.forEach((region) => watch.observe(region));
  };

  const watchTop = (link) => {
    new IntersectionObserver(([entry]) => (link.hidden = entry.isIntersecting)).observe(one("h1"));
  };

  document.addEventListener("DOMContentLoaded", () => {
    page.classList.add("scripted");
    const offer = (selector, how) => all(selector).forEach(how);
    offer("[popovertarget]", openBox);
    offer(".for-look", offerLooks);
    offer(".finder", offerSearch);
    offer("form.filters", offerFilters);
    new Set(all("tr[data-for]").map((row) => row.closest("table"))).forEach(offerSorting);
    offer(".side", markContents);
    offerCharts(all("svg.chart"));
    watchRegions(all(".table, .scroll, .drawing"));
    offer(".bar", (bar) => new ResizeObserver(measure).observe(bar));
    offer(".to-top", watchTop);
    addEventListener("hashchange", follow);
    follow();
  });
})();
