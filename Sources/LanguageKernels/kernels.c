#include "entente_kernels.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Vectors never cross a call: every helper is inlined.
#pragma clang diagnostic ignored "-Wpsabi"

// No product may be fused with a sum: a fused one rounds once, and the paths would differ in the
// last bit.
#pragma STDC FP_CONTRACT OFF

typedef float vf __attribute__((vector_size(64)));
typedef int32_t vi __attribute__((vector_size(64)));
typedef uint8_t vb __attribute__((vector_size(16)));
typedef int8_t vc __attribute__((vector_size(16)));

// erf(x/√2)/2 = x · Σ GELUn x²ⁿ on ±4.2, fitted for the least greatest error.
#define GELU0 0.398907423f
#define GELU1 -0.0663603693f
#define GELU2 0.00983012747f
#define GELU3 -0.0011141469f
#define GELU4 9.45741704e-05f
#define GELU5 -5.76074444e-06f
#define GELU6 2.34365842e-07f
#define GELU7 -5.63326497e-09f
#define GELU8 5.99799585e-11f

// Which lanes of two rows a transposition takes, by the side of the squares that change places.
#define ENTENTE_LOW_1 0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30
#define ENTENTE_HIGH_1 1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31
#define ENTENTE_LOW_2 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29
#define ENTENTE_HIGH_2 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31
#define ENTENTE_LOW_4 0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27
#define ENTENTE_HIGH_4 4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31
#define ENTENTE_LOW_8 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23
#define ENTENTE_HIGH_8 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31

struct paths {
  void (*apply)(const entente_linear *, const uint8_t *, const float *, const int32_t *, int32_t, int, float *, size_t, int16_t *);
  void (*quantize)(const float *, size_t, int32_t, int32_t, uint8_t *, float *, int32_t *);
  void (*embed)(const int32_t *, const int32_t *, const uint8_t *, int32_t, int32_t, const int8_t *, const float *,
                const float *, const float *, const float *, const float *, float *);
  void (*add_norm)(float *, const float *, int32_t, int32_t, const float *, const float *);
  void (*attention)(const float *, int32_t, int32_t, float *, float *);
  void (*mix)(const float *, const int32_t *, int32_t, int32_t, const float *, int, float *const *, size_t);
  void (*products)(const float *, size_t, int32_t, const float *, size_t, int32_t, int32_t, const float *, float *, float *);
  void (*dots)(const float *, int32_t, int32_t, const float *, float *);
  void (*softmax)(float *, int32_t);
};

#define NAME(x) x##_portable
#define PRODUCTS 0
#include "kernels_body.h"

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define NAME(x) x##_avx2
#define PRODUCTS 1
#include "kernels_body.h"
#pragma clang attribute pop

#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni"))), apply_to = function)
#define NAME(x) x##_avx512
#define PRODUCTS 2
#include "kernels_body.h"
#pragma clang attribute pop
#endif

static const struct paths *table(int path) {
#if defined(__x86_64__)
  if (path == ENTENTE_AVX512_VNNI) return &table_avx512;
  if (path == ENTENTE_AVX2) return &table_avx2;
#endif
  (void)path;
  return &table_portable;
}

int entente_kernels_revision(void) { return 2; }

int entente_best_path(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")
      && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vnni"))
    return ENTENTE_AVX512_VNNI;
  if (__builtin_cpu_supports("avx2")) return ENTENTE_AVX2;
#endif
  return ENTENTE_PORTABLE;
}

size_t entente_packed_size(int path, int32_t columns, int32_t width) {
  return path == ENTENTE_PORTABLE ? 0 : (size_t)((columns + 15) / 16 * 16) * (size_t)width;
}

void entente_pack(int path, const int8_t *weights, int32_t columns, int32_t width, int8_t *packed, int32_t *sums) {
  const int32_t padded = (columns + 15) / 16 * 16;
  // Blocks of 16 columns; in a block, as many values of each column lie side by side as one lane multiplies.
  const int32_t side = path == ENTENTE_AVX512_VNNI ? 4 : 2;
  for (int32_t c = 0; c < padded; c++) {
    int32_t sum = 0;
    for (int32_t k = 0; k < width; k++) {
      const int8_t w = c < columns ? weights[(size_t)c * width + k] : 0;
      sum += w;
      if (path != ENTENTE_PORTABLE)
        packed[(size_t)(c / 16) * 16 * width + (size_t)(k / side) * 16 * side + (c % 16) * side + k % side] = w;
    }
    sums[c] = sum;
  }
}

void entente_quantize(int path, const float *x, size_t stride, int32_t rows, int32_t width, uint8_t *out, float *scales,
                      int32_t *zeros) {
  table(path)->quantize(x, stride, rows, width, out, scales, zeros);
}

void entente_apply(int path, const entente_linear *layer, const uint8_t *x, const float *scales, const int32_t *zeros,
                   int32_t rows, int gelu, float *y, size_t stride, int16_t *scratch) {
  table(path)->apply(layer, x, scales, zeros, rows, gelu, y, stride, scratch);
}

void entente_embed(int path, const int32_t *pieces, const int32_t *positions, const uint8_t *shapes, int32_t count,
                   int32_t width, const int8_t *words, const float *word_scales, const float *position_table,
                   const float *casing_table, const float *gamma, const float *beta, float *x) {
  table(path)->embed(pieces, positions, shapes, count, width, words, word_scales, position_table, casing_table, gamma, beta, x);
}

void entente_add_norm(int path, float *x, const float *y, int32_t rows, int32_t width, const float *gamma, const float *beta) {
  table(path)->add_norm(x, y, rows, width, gamma, beta);
}

size_t entente_attention_scratch(int32_t count) { return (size_t)36 * (size_t)((count + 15) / 16 * 16); }

void entente_attention(int path, const float *qkv, int32_t count, int32_t heads, float *out, float *scratch) {
  table(path)->attention(qkv, count, heads, out, scratch);
}

void entente_mix(int path, const float *x, const int32_t *rows, int32_t count, int32_t width, const float *weights,
                 int fresh, float *const *out, size_t stride) {
  table(path)->mix(x, rows, count, width, weights, fresh, out, stride);
}

void entente_products(int path, const float *a, size_t a_stride, int32_t rows, const float *b, size_t b_stride,
                      int32_t columns, int32_t width, const float *bias, float *out, float *scratch) {
  table(path)->products(a, a_stride, rows, b, b_stride, columns, width, bias, out, scratch);
}

void entente_dots(int path, const float *pair, int32_t labels, int32_t width, const float *x, float *out) {
  table(path)->dots(pair, labels, width, x, out);
}

void entente_softmax(int path, float *x, int32_t count) { table(path)->softmax(x, count); }
