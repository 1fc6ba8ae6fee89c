import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** What is different between two pictures; `undefined` when a person would see nothing. */
export interface ImageDifference {
  /** In a sentence. */
  text: string;
  /** A PNG in which the pixels that differ are red; absent where the sizes differ. */
  picture?: Buffer | undefined;
}

/** How far a pixel may be off, from 0 to 1. The faintest rule is further than this from its paper. */
const PIXEL_TOLERANCE = 0.1;

/** Share of pixels that may be off: a seventh of what another accent changes in a map. */
const SHARE_TOLERANCE = 0.0005;

/** Compares two PNGs. Smoothed edges are left aside, since machines draw them a little differently. */
export async function compareImages(recorded: Buffer, now: Buffer): Promise<ImageDifference | undefined> {
  const [before, after] = await Promise.all([pixelsOf(recorded), pixelsOf(now)]);
  const { width, height } = after;
  if (before.width !== width || before.height !== height)
    return { text: `it is ${width} × ${height} pixels now, and was recorded with ${before.width} × ${before.height}` };
  const output = new Uint8Array(after.data.length);
  const count = pixelmatch(before.data, after.data, output, width, height, { threshold: PIXEL_TOLERANCE });
  const share = count / (width * height);
  if (share <= SHARE_TOLERANCE) return undefined;
  const picture = await sharp(output, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { text: `${(share * 100).toFixed(2)} % of its pixels differ`, picture };
}

/** Of 256 shades of a channel, as many as are kept: the eye sees no difference, and it saves bytes. */
const SHADES = 24;

/** A PNG of fewer colours: less than the tolerance of a pixel away. */
export async function smallPng(png: Buffer): Promise<Buffer> {
  const { data, width, height } = await pixelsOf(png);
  const step = 255 / (SHADES - 1);
  const fewer = data.map((value) => Math.round(Math.round(value / step) * step));
  return sharp(fewer, { raw: { width, height, channels: 4 } })
    .png({ palette: true, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}

async function pixelsOf(png: Buffer) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
