/* global document, getComputedStyle, NodeFilter -- the script runs in a page */

/**
 * Runs in a page: its texts whose contrast with what lies behind them is below 4.5 (WCAG 2.2, 1.4.3). Colours are read
 * off a painted pixel, so that mixed and translucent ones count as they are seen.
 */
(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

  const luminance = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  const grounds = (element) =>
    element === null ? [] : [...grounds(element.parentElement), getComputedStyle(element).backgroundColor];

  const contrasts = new Map();
  const contrast = (colours) => {
    const key = colours.join();
    if (!contrasts.has(key)) {
      const [dark, light] = [luminance(colours), luminance(colours.slice(0, -1))].sort((one, other) => one - other);
      contrasts.set(key, (light + 0.05) / (dark + 0.05));
    }
    return contrasts.get(key);
  };

  const faint = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const element = node.parentElement;
    if (node.textContent.trim() === '' || element.closest('svg') !== null || !element.checkVisibility()) continue;
    const colours = [...grounds(element), getComputedStyle(element).color];
    if (contrast(colours) < 4.5) faint.push(`${contrast(colours).toFixed(2)}: ${node.textContent} (${colours.join()})`);
  }
  return faint;
})();
