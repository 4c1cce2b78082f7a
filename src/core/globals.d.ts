// The few globals that every JavaScript engine has and core may use. Nothing else: no DOM, no clock, no console.
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
declare class TextDecoder {
  decode(input?: Uint8Array): string;
}
declare function structuredClone<T>(value: T): T;
