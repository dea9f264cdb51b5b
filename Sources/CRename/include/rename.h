#ifndef TIENDO_RENAME_H
#define TIENDO_RENAME_H

/* Exchanges two paths in one step (renameat2 with RENAME_EXCHANGE, not visible in Swift's Glibc).
   Returns 0, or -1 with errno set; EINVAL or ENOSYS where the file system cannot. */
int exchange_paths(const char *one, const char *other);

#endif
