// Search, filters, sorting, copied links. Pages are complete without this script.
'use strict';
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const set = (element, attributes) => {
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    return element;
  };
  const make = (tag, attributes, ...children) => {
    const element = set(document.createElement(tag), attributes);
    element.append(...children);
    return element;
  };
  const fill = (words, values) => words.replace(/{(\w+)}/g, (_, name) => values[name]);
  const asked = new URLSearchParams(location.search);

  // On narrow screens tabs scroll: the current one is brought into view.
  const tab = document.querySelector('.tabs [aria-current]');
  if (tab) tab.closest('ul').scrollLeft = tab.offsetLeft - 16;

  // ---- Words.

  // One spelling: small letters, tones before their syllable, 'i' for 'y' after a consonant.
  const toned = text => text.toLowerCase().normalize('NFD')
    .replace(/([\p{L}\u0302\u0306\u031b]*)([\u0300\u0301\u0303\u0309\u0323])/gu, '$2$1')
    .replace(/(qu|[b-df-hk-np-tvx])y/g, '$1i');
  const folded = text => toned(text).replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  const long = {};
  const split = (text, spell) => spell(text.replace(/\p{L}+/gu, word => long[folded(word)] || word))
    .split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const join = words => ` ${words.join(' ')} `;
  // Words fit from their beginning, numbers as a whole.
  const edge = word => ' ' + word + (/^(\d+|ii+|iv|vii+|ix)$/.test(word) ? ' ' : '');

  // ---- Search.

  const search = form => {
    const field = form.q;
    const root = new URL('..', form.action).href;
    let index, waiting;

    const read = data => {
      for (const [short, words] of data.abbreviations) long[folded(short)] = words;
      const entries = data.blocks.flatMap(([group, province, head, tail, rows]) =>
        rows.map(([title, own, ...others]) => ({
          group, title, others, province: data.provinces[province], address: root + head + own + tail,
          keys: [title, ...others].map(name => join(split(name, folded))),
          words: join(split([title, ...others].join(' '), folded)),
          tones: join(split([title, ...others].join(' '), toned)),
        })));
      return { ...data, entries };
    };

    const load = then => {
      if (!index && window.tiendoIndex) index = read(window.tiendoIndex);
      if (index) return then();
      if (!waiting) {
        const script = make('script', { src: root + 'tim-kiem/muc-luc.js' });
        script.onload = () => load(waiting);
        document.head.append(script);
      }
      waiting = then;
    };

    // All hits by group: exact tones, then whole names, beginnings, inner places, scattered words;
    // among equals this page's province.
    const find = text => {
      const words = split(text, folded), phrase = join(words), edges = words.map(edge);
      const start = edges.at(-1)?.endsWith(' ') ? phrase : phrase.trimEnd();
      const tones = split(text, toned).filter(word => /[\p{M}đ]/u.test(word));
      const holds = key => edges.every(word => key.includes(word));
      const place = key => key === phrase ? 6 : key.startsWith(phrase) ? 5 : key.startsWith(start) ? 4
        : key.includes(phrase) ? 3 : key.includes(start) ? 2 : 0;
      // Of names with the phrase in one place the shorter is nearer.
      const fit = key => place(key) ? place(key) - key.length / 1e3 : +holds(key);
      const rank = ({ keys, tones: own, province }) => Math.max(...keys.map(fit)) * 2
        + (tones.length && tones.every(word => own.includes(' ' + word)) ? 20 : 0)
        + location.href.startsWith(root + province[0] + '/');
      const hits = !words.length ? [] : index.entries.filter(entry => holds(entry.words))
        .map(entry => ({ ...entry, rank: rank(entry) }))
        .sort((a, b) => b.rank - a.rank || a.group - b.group);
      const groups = [...new Set(hits.map(hit => hit.group))].map(group => ({
        title: index.groups[group],
        links: hits.filter(hit => hit.group === group).map(hit => {
          const [detail, , ...names] = hit.others;
          const name = !holds(hit.keys[0]) && names.find((_, at) => holds(hit.keys[at + 3]));
          const province = index.provinces.length > 1 && hit.province[1];
          return make('a', { href: hit.address }, hit.title, make('span', { class: 'sub' },
            [name, detail, province].filter(Boolean).join(' · ')));
        }),
      }));
      const { length: count } = hits;
      return { groups, count, words: fill(index.words[count ? 'count' : 'none'], { count }) };
    };

    const list = make('div', { class: 'hits', id: 'hits', 'aria-label': field.ariaLabel });
    const status = make('p', { class: 'sr', role: 'status' });
    form.append(list, status);
    set(field, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'hits' });

    const choose = option => {
      all('a', list).forEach(one => set(one, { 'aria-selected': one === option }));
      set(field, { 'aria-activedescendant': option ? option.id : '' });
      option?.scrollIntoView({ block: 'nearest' });
    };
    const open = isOpen => {
      list.hidden = !isOpen;
      set(field, { 'aria-expanded': isOpen });
      choose();
    };
    const suggest = () => load(() => {
      const { groups, count, words } = find(field.value);
      const href = form.action + '?' + new URLSearchParams({ q: field.value });
      list.replaceChildren(...groups.map(({ title, links }, at) => make('div',
        { role: 'group', 'aria-labelledby': 'hits-' + at },
        make('b', { id: 'hits-' + at }, title), ...links.slice(0, 3))),
        count ? make('a', { href }, fill(index.words.all, { count })) : words);
      set(list, { role: count ? 'listbox' : 'group' });
      all('a', list).forEach((link, at) =>
        set(link, { id: 'hit-' + at, role: 'option', tabindex: -1 }));
      const isAsked = field.value.trim() !== '' && document.activeElement === field;
      status.textContent = isAsked ? words : '';
      open(isAsked);
    });

    open(false);
    field.onfocus = field.oninput = suggest;
    field.onblur = () => open(false);
    list.onmousedown = event => event.preventDefault();
    field.onkeydown = event => {
      const links = list.hidden ? [] : all('a', list);
      const at = links.findIndex(one => one.ariaSelected === 'true');
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && links.length) choose(links.at(at + step < -1 ? -1 : (at + step) % links.length));
      else if (step) suggest();
      else if (event.key === 'Enter' && at >= 0) links[at].click();
      else if (event.key === 'Escape' && !list.hidden) open(false);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', event => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      field.focus();
      field.select();
    });

    const results = document.getElementById('ket-qua');
    if (results && asked.get('q')) {
      field.value = asked.get('q');
      load(() => {
        const { groups, words } = find(field.value);
        results.append(make('p', { role: 'status' }, words), ...groups.map(({ title, links }) =>
          make('section', { class: 'card' }, make('h2', {}, `${title} (${links.length})`),
            make('ul', { class: 'plain' }, ...links.map(link => make('li', {}, link))))));
      });
    }
  };

  // ---- Filters and sorting: rows carry marks and ranks, the address what was chosen.

  const remember = chosen => {
    for (const [name, value] of chosen) value ? asked.set(name, value) : asked.delete(name);
    const query = asked.toString();
    history.replaceState(null, '', location.pathname + (query && '?' + query) + location.hash);
  };

  const filtering = filter => {
    const fields = all('select', filter), rows = all('tr[data-f]');
    const count = filter.querySelector('p');
    const apply = () => {
      const marks = fields.filter(one => one.value).map(one => one.name + ':' + one.value);
      for (const row of rows) {
        const own = row.dataset.f.split(' ');
        row.hidden = !marks.every(mark => own.includes(mark));
      }
      for (const part of all('tbody, section.card')) {
        const own = all('tr[data-f]', part);
        part.hidden = own.length > 0 && own.every(row => row.hidden);
      }
      const shown = rows.filter(row => !row.hidden).length;
      count.textContent = fill(count.dataset.count, { shown, all: rows.length });
    };
    const change = () => {
      apply();
      remember(fields.map(one => [one.name, one.value]));
    };
    for (const one of fields) {
      one.value = asked.get(one.name) || '';
      if (one.selectedIndex < 0) one.value = '';
    }
    filter.hidden = false;
    apply();
    filter.onchange = change;
    filter.onreset = () => setTimeout(change);
  };

  const sorting = () => {
    const heads = all('main table').flatMap(table => {
      const rows = all('tr[data-o]', table);
      rows.forEach((row, at) => { row.ranks = [...row.dataset.o.split(' '), at]; });
      return all('thead th', table).map((head, at) => ({
        table, rows, head, at, name: /c-(\w+)/.exec(head.className)?.[1],
      })).filter(({ name, at }) => name && rows.some(row => row.ranks[at] > 0));
    });
    // Sorts every list that has the column: 'due' upwards, '-due' downwards, '' as it was.
    const sort = order => {
      const [, down, name] = /(-?)(.*)/.exec(order);
      for (const { table, rows, head, at, name: own } of heads) {
        head.ariaSort = null;
        if (name && name !== own) continue;
        const place = row => name ? row.ranks[at] * (down ? -1 : 1) || 1e9 : 0;
        rows.sort((a, b) => place(a) - place(b) || a.ranks.at(-1) - b.ranks.at(-1));
        for (const body of table.tBodies) body.append(...rows.filter(row => body.contains(row)));
        if (name) head.ariaSort = down ? 'descending' : 'ascending';
      }
    };
    for (const { head, name } of heads) {
      const button = make('button', { type: 'button' }, ...head.childNodes);
      head.append(button);
      button.onclick = () => {
        const order = { ascending: '-' + name, descending: '' }[head.ariaSort] ?? name;
        sort(order);
        remember([['xep', order]]);
      };
    }
    if (asked.get('xep')) sort(asked.get('xep'));
  };

  // ---- Copied links.

  const copying = toast => {
    for (const row of all('tr[id]')) {
      row.cells[0].append(make('a',
        { class: 'copy-link', href: '#' + row.id, 'aria-label': toast.dataset.row }, '#'));
    }
    // A page without clipboard, as on plain http, selects the text and copies it.
    const copy = async text => {
      if (navigator.clipboard) return navigator.clipboard.writeText(text);
      const area = document.body.appendChild(make('textarea', {}, text));
      area.select();
      document.execCommand('copy');
      area.remove();
    };
    document.addEventListener('click', async event => {
      const link = event.target.closest('a.copy-link');
      if (!link) return;
      event.preventDefault();
      await copy(new URL(link.getAttribute('href'), location.href.replace(/[?#].*/, '')).href);
      link.focus();
      toast.textContent = toast.dataset.copied;
      setTimeout(() => { toast.textContent = ''; }, 3000);
    });
  };

  const form = document.querySelector('.find'), toast = document.querySelector('.toast');
  if (form) search(form);
  if (toast) copying(toast);
  all('form.filter').forEach(filtering);
  sorting();
})();
