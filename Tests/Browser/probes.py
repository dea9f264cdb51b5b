"""What axe-core does not measure: overflow, small text in charts, labels that collide, small targets."""

SIDEWAYS = """() => {
  const edge = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= edge) return [];
  const wide = [...document.querySelectorAll('main *, header *, footer *')].filter(one => {
    const box = one.getBoundingClientRect();
    return box.width > 0 && box.right > edge + 1 && !one.closest('.scroll, .tabs ul, svg, .sr');
  });
  return wide.length ? wide.map(one => `${one.tagName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`)
    : [`${document.documentElement.scrollWidth} pixels wide`];
}"""

PROBES = {
    "sideways": SIDEWAYS,
    # The same with the spacing that readers may set (WCAG 1.4.12).
    "sideways-spaced": """() => {
      const spaced = new CSSStyleSheet();
      spaced.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
        word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
      document.adoptedStyleSheets = [spaced];
      const found = (%s)();
      document.adoptedStyleSheets = [];
      return found;
    }""" % SIDEWAYS,
    # A link within a sentence or a cell is as high as its line (WCAG 2.5.8, inline exception).
    "small-target": """() => [...document.querySelectorAll('a[href], button, input, select, summary')]
      .filter(one => {
        if (one.closest('p, li p, dd, figcaption, .prose li, td, .sub, .skip, sup, .sr')) return false;
        const boxes = [...one.getClientRects()];
        const high = Math.max(...boxes.map(box => box.bottom)) - Math.min(...boxes.map(box => box.top));
        const wide = Math.max(...boxes.map(box => box.right)) - Math.min(...boxes.map(box => box.left));
        const isShown = one.checkVisibility({ opacityProperty: true });
        return isShown && high > 0 && (high < 23.9 || wide < 23.9);
      })
      .map(one => `${one.getBoundingClientRect().height.toFixed(0)} px: ${one.textContent.trim().slice(0, 40)}`)""",
    "small-chart-text": """() => [...document.querySelectorAll('svg.chart')]
      .filter(svg => svg.getBoundingClientRect().width > 0)
      .flatMap(svg => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return [...svg.querySelectorAll('text')].map(text =>
          [parseFloat(getComputedStyle(text).fontSize) * scale, text.textContent]);
      })
      .filter(([size]) => size < 11.5)
      .map(([size, text]) => `${size.toFixed(1)} px: ${text}`)""",
    "chart-labels": """() => [...document.querySelectorAll('svg.chart')]
      .filter(svg => svg.getBoundingClientRect().width > 0)
      .flatMap(svg => {
        const texts = [...svg.querySelectorAll('text')];
        const frame = svg.getBoundingClientRect();
        const boxes = texts.map(text => text.getBoundingClientRect());
        const found = [];
        boxes.forEach((a, i) => {
          if (a.left < frame.left - 1 || a.right > frame.right + 1) found.push('cut: ' + texts[i].textContent);
          boxes.slice(i + 1).forEach((b, k) => {
            const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (wide > 1 && high > 6) found.push(`${texts[i].textContent} | ${texts[i + 1 + k].textContent}`);
          });
        });
        return found;
      })""",
    # A scale's names stand outside of its drawing, in the cell.
    "scale-cut": """() => [...document.querySelectorAll('.scale span')]
      .filter(span => span.checkVisibility() && !span.closest('.sr, thead:has(.sr)'))
      .filter(span => {
        const words = document.createRange();
        words.selectNodeContents(span);
        const { left, right } = words.getBoundingClientRect();
        if (left === right) return false;
        for (let one = span.parentElement; one; one = one.parentElement) {
          const frame = one.getBoundingClientRect();
          const hides = getComputedStyle(one).overflowX !== 'visible' || one === document.documentElement;
          if (hides && (left < frame.left - 0.5 || right > frame.right + 0.5)) return true;
        }
      })
      .map(span => span.textContent)""",
    "chart-width": """() => [...document.querySelectorAll('figure.card')].flatMap(card => {
        const shown = [...card.querySelectorAll('svg.chart')].filter(svg => svg.checkVisibility());
        if (shown.length !== 1) return [`${shown.length} drawings of '${card.id}' are shown`];
        const room = parseFloat(getComputedStyle(card).width) - parseFloat(getComputedStyle(card).paddingLeft)
          - parseFloat(getComputedStyle(card).paddingRight) - 2;
        const width = shown[0].getBoundingClientRect().width;
        return width < room - 1 ? [`${width.toFixed(0)} of ${room.toFixed(0)} pixels`] : [];
      })""",
    # An image, an embedded font or a page in a page would be asked for and seen in the console.
    "bare-figure": """() => [...document.querySelectorAll('svg.chart')]
      .filter(svg => svg.getAttribute('role') !== 'img' || !svg.getAttribute('aria-label')
        || !document.getElementById(svg.getAttribute('aria-describedby')))
      .map(svg => svg.getAttribute('class'))""",
}


def problems(page, width):
    """What the probes find on an open page, as (probe, detail) pairs, three of each at most."""
    for name, script in PROBES.items():
        # Below 390 pixels charts are still whole, but their text may be smaller, and the widest
        # tables of figures do not hold a reader's own spacing too (1.4.10 lets tables scroll).
        if width < 390 and name in ("small-chart-text", "chart-labels", "sideways-spaced"):
            continue
        for detail in page.evaluate(script)[:3]:
            yield name, detail
