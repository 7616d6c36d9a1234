const PLUS = /^[+\u207a\u208a\ufb29\ufe62\uff0b]/u;
/** Spaces, dots, slashes, brackets, every kind of dash, and what shows nothing. */
const SEPARATORS =
  /[\p{Pd}\p{Ps}\p{Pe}\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}./\\\u00b7\u02d7\u203e\u2024\u2027\u2043\u2044\u207b\u208b\u2212\u2215\u2219\u22c5\u2796\u2800\u3002\u30fb\u30fc\uff0e\uff0f\uff3c\uff61\uff65\uff70]/gu;

/** Digits, with a plus in front if there was one; anything that is no separator stays, so that it can be refused. */
export function bareNumber(typed: string): string {
  return typed.replace(SEPARATORS, '').replace(PLUS, '+');
}

/** Whether it has as many digits as phone numbers have, in any script, and nothing but separators besides. */
export function isPossibleNumber(typed: string): boolean {
  return /^\+?\p{Nd}{7,15}$/u.test(bareNumber(typed));
}
