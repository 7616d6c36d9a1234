import { describe, expect, it } from 'vitest';
import { MAX_FILES, pickFiles, refusalOf } from './file-rules';

function aFile(name: string, size = 3): File {
  const file = new File(['abc'], name, { lastModified: 1 });
  Object.defineProperty(file, 'size', { value: size });
  return file;
}

describe('files', () => {
  it.each([
    'photo.JPG',
    'report.pdf',
    'voice.opus',
    'mail.eml',
    'mail.msg',
    'IMG_1.HEIC',
    'clip.mov',
    'scan',
    'trace.dump',
  ])('takes %s', (name) => {
    expect(refusalOf(aFile(name))).toBeNull();
  });

  it.each(['page.html', 'image.svg', 'setup.EXE', 'x.js', 'a.b.lnk'])('refuses %s', (name) => {
    expect(refusalOf(aFile(name))).toMatch(/supported/);
  });

  it('refuses an empty file and one byte more than allowed', () => {
    expect(refusalOf(aFile('a.txt', 0))).toMatch(/empty/);
    expect(refusalOf(aFile('a.txt', 10 * 1024 * 1024))).toBeNull();
    expect(refusalOf(aFile('a.txt', 10 * 1024 * 1024 + 1))).toMatch(/up to/);
  });

  it('takes the same file once and ten files at most', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => aFile(`${index}.txt`));

    const again = pickFiles([aFile('0.txt')], [aFile('0.txt')]);
    const many = pickFiles([], twelve);
    const more = pickFiles(many.files, [aFile('more.txt')]);

    expect(again.files).toHaveLength(0);
    expect(again.refusals).toHaveLength(0);
    expect(many.files).toHaveLength(MAX_FILES);
    expect(more.files).toHaveLength(0);
    expect(many.refusals).toHaveLength(2);
  });
});
