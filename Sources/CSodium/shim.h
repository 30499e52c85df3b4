// Only the parts of libsodium that are used; the umbrella header would bring in all of it.
#include <sodium/crypto_auth_hmacsha256.h>
#include <sodium/crypto_hash_sha256.h>
#include <sodium/utils.h>
