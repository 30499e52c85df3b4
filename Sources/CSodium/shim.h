// Only the SHA-256 part of libsodium is used; the umbrella header would bring in all of it.
#include <sodium/crypto_hash_sha256.h>
