// ZIPs that strangers pack, read entry by entry.
#include <archive.h>
#include <archive_entry.h>

// The kinds are macros with casts, which Swift does not see. 0: a file, 1: a folder, 2: a link or something else.
static inline int parcel_kind(struct archive_entry *entry) {
  if (archive_entry_hardlink(entry)) return 2;
  switch (archive_entry_filetype(entry)) {
  case AE_IFREG: return 0;
  case AE_IFDIR: return 1;
  default: return 2;
  }
}
