import { copyFile, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { fail, ok, type Result } from "../foundation/result";

/** Why a file could not be read or written, apart from what is in it. */
export type FileCause =
  | { readonly kind: "file-missing"; readonly file: string }
  | { readonly kind: "is-folder"; readonly file: string }
  | { readonly kind: "no-permission"; readonly file: string }
  | { readonly kind: "in-use"; readonly file: string }
  | { readonly kind: "disk-full"; readonly file: string }
  | { readonly kind: "file-failed"; readonly file: string };

/** A file's bytes, whole; a cause that names the file where it cannot be read. */
export async function readBytes(file: string): Promise<Result<Uint8Array, FileCause>> {
  try {
    return ok(await readFile(file));
  } catch (error) {
    return fail(fileCause(file, error));
  }
}

/**
 * Writes beside the target first and renames, so that the target is either the old file or the whole new one, never half
 * of it. Creates the folder when it is missing.
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
): Promise<Result<null, FileCause>> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
    return ok(null);
  } catch (error) {
    await rm(temporary, { force: true });
    return fail(fileCause(file, error));
  }
}

/** Keeps a copy as `FILE.bak`, or `FILE.bak2`, … when that exists; earlier copies are never overwritten. */
export async function keepBackup(file: string): Promise<Result<string, FileCause>> {
  const backup = await firstFree((n) => (n === 1 ? `${file}.bak` : `${file}.bak${n}`));
  try {
    await copyFile(file, backup);
    return ok(backup);
  } catch (error) {
    return fail(fileCause(backup, error));
  }
}

/** The first of `name(1)`, `name(2)`, … that no file has. */
export async function firstFree(name: (n: number) => string): Promise<string> {
  for (let n = 1; ; n++) {
    const candidate = name(n);
    if (!(await exists(candidate))) return candidate;
  }
}

/** The same file on disk, however the two paths are spelt. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)]);
    return a.ino === b.ino && a.dev === b.dev;
  } catch {
    return path.resolve(one) === path.resolve(other);
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch {
    return false;
  }
}

function fileCause(file: string, error: unknown): FileCause {
  const code =
    typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return { kind: "file-missing", file };
    case "EISDIR":
    case "ENOTDIR":
      return { kind: "is-folder", file };
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return { kind: "no-permission", file };
    case "EBUSY":
      return { kind: "in-use", file };
    case "ENOSPC":
      return { kind: "disk-full", file };
    default:
      return { kind: "file-failed", file };
  }
}
