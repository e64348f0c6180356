export { canonicalJson, NotCanonicalError, type JsonValue, type NotCanonicalReason } from './canonical-json.js';
export { digestOfBytes, digestOfJson, digestOfText, type Sha256Hex } from './digest.js';
export {
  appendEntry,
  CHAIN_START,
  entryMatchesEvent,
  saltedDigest,
  verifyChain,
  type ChainableEvent,
  type ChainEntry,
  type ChainVerdict,
} from './event-chain.js';
