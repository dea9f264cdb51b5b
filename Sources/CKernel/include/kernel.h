#ifndef TIENDO_KERNEL_H
#define TIENDO_KERNEL_H

/* Calls of the kernel that Swift's Glibc does not show. */

/* Exchanges two paths in one step (renameat2 with RENAME_EXCHANGE).
   Returns 0, or -1 with errno set; EINVAL or ENOSYS where the file system cannot. */
int exchange_paths(const char *one, const char *other);

/* Whether a file system is mounted at a path (statx), also one that is on the same device as the
   folder above. Returns 1 or 0, or -1 with errno set; a kernel before 5.8 knows of none. */
int is_mount_point(const char *path);

#endif
