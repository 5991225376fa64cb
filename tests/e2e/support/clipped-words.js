/* global document, getComputedStyle, innerWidth, NodeFilter, ownWords -- the script runs in a page, after `ownWords` */

/**
 * Runs in a page: lengthens every sentence of the interface on it by two fifths, as other languages do, and gives those
 * that are then cut off or stand out of what holds them. What a project says may be cut with an ellipsis, and grids have columns
 * of a width that a person chooses: neither is looked at.
 */
(() => {
  const patterns = ownWords.map((pattern) => new RegExp(pattern, 'u'));
  const own = (text) => patterns.some((pattern) => pattern.test(text));
  const elsewhere = 'svg, option, script, style, .only-heard, .ag-root, [data-lengthened]';

  const lengthened = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const said = node.textContent.trim();
    const element = node.parentElement;
    if (said === '' || element.closest(elsewhere) !== null || !element.checkVisibility() || !own(said)) continue;
    lengthened.push(node);
  }
  for (const node of lengthened) {
    const words = node.textContent.trimEnd();
    node.textContent = words + words.slice(0, Math.ceil(words.length * 0.4));
    node.parentElement.dataset.lengthened = '';
  }

  const holds = (element) => getComputedStyle(element).overflowX !== 'visible' || element.matches('button, a, label');
  const scrolls = (element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
  const exceeds = ({ left, right, top, bottom }, { element, scrolled }) => {
    const box = element.getBoundingClientRect();
    if (left < box.left - 1 || right > box.right + 1) return true;
    // What a list scrolls out of sight is not cut.
    if (scrolled) return false;
    const within = getComputedStyle(element).overflowY === 'hidden' || element.matches('button, a');
    return within && (top < box.top - 1 || bottom > box.bottom + 1);
  };
  const cut = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const place = range.getBoundingClientRect();
    if (place.left < -1 || place.right > innerWidth + 1) return 'the window';
    let scrolled = false;
    for (let element = node.parentElement; element !== document.body; element = element.parentElement) {
      if (holds(element) && exceeds(place, { element, scrolled })) return element.className || element.tagName;
      scrolled ||= scrolls(element);
    }
    return undefined;
  };

  const clipped = lengthened.flatMap((node) => {
    const by = cut(node);
    return by === undefined ? [] : [`“${node.textContent}” by ${by}`];
  });
  return { looked: lengthened.length, clipped };
})();
