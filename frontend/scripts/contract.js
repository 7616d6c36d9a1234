// Brings the contract with the services up to date: npm run contract -- http://localhost:5000
// Without an address it makes the types anew from the description that is checked in.
import { readFile, writeFile } from 'node:fs/promises';
import {
  described,
  descriptionFile,
  serialized,
  typesFile,
  typesOf,
} from './contract/description.js';

const [address] = process.argv.slice(2);
if (address) await writeFile(descriptionFile, serialized(await described(address)));
await writeFile(typesFile, await typesOf(JSON.parse(await readFile(descriptionFile, 'utf8'))));
