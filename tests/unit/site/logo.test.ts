import { expect, test } from '@playwright/test';
import { drawFavicon, drawHomeScreenIcon, readLogo } from '../../../src/site/logo.ts';

const path = '<path fill="currentColor" d="M0 0h32v32H0z"/>';
const plain = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${path}</svg>`;

test('a plain drawing stays as it is', () => {
  expect(readLogo(`${plain}\n`)).toBe(plain);
});

test('what a drawing program writes around it, and a size of its own, are left out', () => {
  const drawn = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- Drawn by hand -->
<svg xmlns="http://www.w3.org/2000/svg" width="32mm" height="32mm" viewBox="0 0 32 32">${path}</svg>
`;
  expect(readLogo(drawn)).toBe(plain);
});

test('sizes inside the drawing stay', () => {
  const drawn = plain.replace(path, '<rect x="1" y="1" width="30" height="30"/>');
  expect(readLogo(drawn)).toBe(drawn);
});

test('a file that is no drawing, or one that cannot be scaled, is refused in plain words', () => {
  expect(() => readLogo('PNG')).toThrow('holds no drawing: it must be one <svg> … </svg>.');
  expect(() => readLogo(plain.replace(' viewBox="0 0 32 32"', ''))).toThrow(/needs a viewBox, such as/u);
});

test('the icons have the colors that they are given', () => {
  const favicon = drawFavicon(plain, { light: '#123456', dark: '#abcdef' });
  expect(favicon).toContain('svg{color:#123456}@media(prefers-color-scheme:dark){svg{color:#abcdef}}');
  const icon = drawHomeScreenIcon(plain, { ink: '#ffffff', ground: '#123456' }, 180);
  expect(icon).toContain('width="180" height="180"><rect width="100%" height="100%" fill="#123456"/>');
  expect(icon).toContain('<svg x="20%" y="20%" width="60%" height="60%" color="#ffffff" xmlns=');
});
