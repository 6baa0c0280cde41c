// Registers the listeners; the use cases follow.
export {};
