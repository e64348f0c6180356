export { canonicalJson, NotCanonicalError, type JsonValue, type NotCanonicalReason } from './canonical-json.js';
export { digestOfBytes, digestOfJson, digestOfText, type Sha256Hex } from './digest.js';
export {
  appendEntry,
  CHAIN_START,
  saltedDigest,
  verifyBeside,
  verifyChain,
  type BesideEntry,
  type BesideVerdict,
  type ChainableEvent,
  type ChainEntry,
  type ChainVerdict,
  type KeptBeside,
  type Salts,
} from './event-chain.js';
