// Draws the add-in's icons into addin/assets: shapes on a grid of 32 × 32, sampled 6 × 6 a pixel, written as PNG.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { root } from './set-up.mjs';

const blue = [31, 78, 121];
const light = [214, 228, 240];
const green = [16, 124, 65];
const amber = [202, 120, 0];
const white = [255, 255, 255];

/** A rectangle with round corners. */
const box = (colour, x, y, w, h, r = 1.5) => ({
  colour,
  covers(px, py) {
    const dx = Math.max(x + r - px, px - (x + w - r), 0);
    const dy = Math.max(y + r - py, py - (y + h - r), 0);
    return dx * dx + dy * dy <= r * r;
  },
});

const disc = (colour, cx, cy, r) => ({
  colour,
  covers: (px, py) => (px - cx) ** 2 + (py - cy) ** 2 <= r * r,
});

function distance(px, py, [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** A line through points, with round ends. */
const stroke = (colour, width, ...points) => ({
  colour,
  covers: (px, py) =>
    points.slice(1).some((point, i) => distance(px, py, points[i], point) <= width / 2),
});

const sheet = [box(blue, 5, 2, 22, 28, 2), box(white, 7, 4, 18, 24, 1)];
const lines = (...ys) => ys.map((y) => box(light, 10, y, 12, 2.4, 1));

const icons = {
  app: [
    box(blue, 2, 2, 28, 28, 5),
    box(white, 8, 7, 16, 3, 1),
    box(white, 8, 13, 16, 3, 1),
    stroke(white, 3.2, [9, 22], [13, 26], [22, 19]),
  ],
  check: [
    ...sheet,
    ...lines(8, 13),
    disc(green, 21, 22, 9),
    stroke(white, 2.8, [16.5, 22.5], [19.8, 25.6], [25.5, 18.8]),
  ],
  fix: [
    ...sheet,
    ...lines(8, 13),
    stroke(amber, 7, [15, 25], [26, 14]),
    stroke(white, 2.4, [16, 24], [25, 15]),
    disc(amber, 13.5, 26.5, 2.2),
  ],
  preview: [
    ...sheet,
    ...lines(8),
    disc(blue, 19, 18, 8.6),
    disc(light, 19, 18, 5.8),
    stroke(blue, 3.4, [25, 24], [29, 28]),
  ],
  position: [
    disc(blue, 13, 9, 6.4),
    box(blue, 2.5, 17, 21, 13, 6),
    disc(green, 24, 23, 7.4),
    stroke(white, 2.6, [24, 19], [24, 27]),
    stroke(white, 2.6, [20, 23], [28, 23]),
  ],
  kpi: [
    box(light, 3, 18, 7, 11, 1.2),
    box(green, 12.5, 11, 7, 18, 1.2),
    box(blue, 22, 4, 7, 25, 1.2),
  ],
  settings: [
    ...[0, 45, 90, 135].map((a) => {
      const [c, s] = [Math.cos((a * Math.PI) / 180) * 12, Math.sin((a * Math.PI) / 180) * 12];
      return stroke(blue, 5, [16 - c, 16 - s], [16 + c, 16 + s]);
    }),
    disc(blue, 16, 16, 9.6),
    disc(white, 16, 16, 4.4),
  ],
};

const samples = 6;

function pixel(shapes, x, y, scale) {
  let [r, g, b, a] = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const px = (x + ((i % samples) + 0.5) / samples) * scale;
    const py = (y + (Math.floor(i / samples) + 0.5) / samples) * scale;
    const top = shapes.findLast((shape) => shape.covers(px, py));
    if (!top) continue;
    [r, g, b, a] = [r + top.colour[0], g + top.colour[1], b + top.colour[2], a + 1];
  }
  return a === 0 ? [0, 0, 0, 0] : [r / a, g / a, b / a, (255 * a) / samples ** 2];
}

function crc(bytes) {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let i = 0; i < 8; i++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc(body), body.length + 4);
  return whole;
}

/** Returns a picture of a side length as PNG, 8 bits a channel with transparency. */
function png(shapes, size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      rows.set(pixel(shapes, x, y, 32 / size).map(Math.round), y * (size * 4 + 1) + 1 + x * 4);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = chunk('IDAT', deflateSync(rows, { level: 9 }));
  return Buffer.concat([signature, chunk('IHDR', head), data, chunk('IEND', Buffer.alloc(0))]);
}

const folder = path.join(root, 'addin/assets');
mkdirSync(folder, { recursive: true });
for (const [name, shapes] of Object.entries(icons)) {
  for (const size of [16, 32, 80]) {
    writeFileSync(path.join(folder, `${name}-${size}.png`), png(shapes, size));
  }
}
