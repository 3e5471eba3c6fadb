export function record(id: string): Promise<void>;
