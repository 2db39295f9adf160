import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** A picture of a guide, as `npm run test:guides -- --pictures` took it. */
const PictureSchema = z.looseObject({
  /** Size in CSS pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
});

/** A picture in `content/pictures`: `<name>.avif` and `<name>-dark.avif`. */
export type Picture = z.output<typeof PictureSchema>;

const folder = 'content/pictures';

/**
 * All pictures by name. The runs of the guides write the list beside the pictures.
 * @param root Folder of the project
 */
export function readPictures(root = '.'): ReadonlyMap<string, Picture> {
  const file = `${root}/${folder}/pictures.json`;
  if (!existsSync(file)) return new Map();
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(z.record(z.string(), PictureSchema).parse(list)));
}

/** The bytes of a picture, as AVIF. @param file `<name>.avif` or `<name>-dark.avif` */
export function readPicture(file: string): Buffer {
  return readFileSync(`${folder}/${file}`);
}
