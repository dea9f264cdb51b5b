#!/usr/bin/env python3
"""Looks at every picture of a figure as it stands alone: pictures.py SITE

Each text must have a contrast of 4.5 to 1 against whatever lies under its letters, must not be
covered, and must end within the picture. The picture is drawn as a whole, without letters (their
outlines stay) and as letters alone; the three are compared point by point.
"""

import sys
from pathlib import Path

import commands
import pages
from visits import chromium

LEAST = 4.5

LOOK = """async ([source, least]) => {
  const SCALE = 2;
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  if (parsed.nodeName !== 'svg') return ['is not SVG'];
  const svg = document.importNode(parsed, true);
  document.body.replaceChildren(svg);
  const frame = svg.getBoundingClientRect();
  const wide = Math.ceil(frame.width * SCALE), high = Math.ceil(frame.height * SCALE);

  async function drawn(style) {
    const copy = svg.cloneNode(true);
    const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    sheet.textContent = style;
    copy.append(sheet);
    const image = new Image();
    image.src = 'data:image/svg+xml,' + encodeURIComponent(new XMLSerializer().serializeToString(copy));
    await image.decode();
    const canvas = new OffscreenCanvas(wide, high).getContext('2d');
    canvas.drawImage(image, 0, 0, wide, high);
    return canvas.getImageData(0, 0, wide, high).data;
  }
  const texts = [...svg.querySelectorAll('text')];
  texts.forEach((text, index) => { text.dataset.code = index });

  const whole = await drawn('');
  // An outline is a ground of its own, so wide that no letter reaches beyond it; inside a letter it may
  // have holes, which the letter fills.
  const ground = await drawn('text { fill: transparent }' + texts.map((text, index) => {
    const { stroke, strokeWidth } = getComputedStyle(text);
    return stroke !== 'none' && parseFloat(strokeWidth) >= 3 ? `[data-code='${index}'] { fill: ${stroke} }` : '';
  }).join(''));
  // Letters alone, those of each text in a colour of its own.
  const code = index => [index % 200 + 20, Math.floor(index / 200) + 20, 77];
  const letters = await drawn(
    'svg > :not(text, g), g > :not(text, g) { visibility: hidden } text { stroke: none }'
    + texts.map((_, index) => `[data-code='${index}'] { fill: rgb(${code(index)}) }`).join(''));

  const luminance = colour => {
    const [red, green, blue] = colour.map(part => part / 255)
      .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  const found = [];
  for (const [index, text] of texts.entries()) {
    const own = code(index);
    const box = text.getBoundingClientRect();
    const words = text.textContent.slice(0, 40);
    if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1
        || box.bottom > frame.bottom + 1) found.push(`'${words}' is cut`);
    const fill = getComputedStyle(text).fill.match(/[\\d.]+/g).slice(0, 3).map(Number);
    let [points, covered, worst] = [0, 0, Infinity];
    for (let y = Math.floor((box.top - frame.top) * SCALE); y < (box.bottom - frame.top) * SCALE; y++) {
      for (let x = Math.floor((box.left - frame.left) * SCALE); x < (box.right - frame.left) * SCALE; x++) {
        const at = (y * wide + x) * 4;
        if (letters[at + 3] !== 255 || own.some((part, index) => part !== letters[at + index])) continue;
        points++;
        if (fill.some((part, index) => Math.abs(part - whole[at + index]) > 24)) covered++;
        worst = Math.min(worst, contrast(fill, [...ground.slice(at, at + 3)]));
      }
    }
    if (points === 0) found.push(`'${words}' is not drawn`);
    if (covered > points / 50) found.push(`'${words}' is covered`);
    if (worst < least) found.push(`'${words}' has a contrast of ${worst.toFixed(1)}`);
  }
  return found;
}"""


def look(site, names):
    """A share of the pictures: lines that tell what is wrong."""
    lines = []
    with chromium() as browser:
        page = browser.new_page()
        for name in names:
            source = (site / name).read_text(encoding="utf-8")
            lines += [f"{name}: {fault}" for fault in page.evaluate(LOOK, [source, LEAST])]
    return lines


def main():
    """Shares the pictures out and tells what was found."""
    options = commands.read(__doc__)
    site = Path(options.site)
    names = sorted(path.relative_to(site) for path in site.glob("hinh/**/*.svg"))
    names = [name for name in names if not pages.is_sealed(name)]
    if not names:
        return commands.told([f"no picture below {site}/hinh"], "")
    lines = commands.shared_out(look, site, names)
    return commands.told(lines, f"{len(names)} pictures: every text has a contrast of {LEAST} to 1, is whole and free")


if __name__ == "__main__":
    sys.exit(main())
