// The numeric kernels of the language engine.
//
// Integer products are exact, and float work is written once, on vectors of sixteen lanes with
// one fixed order of operations and no fused multiply-add. So every path, from plain C to
// AVX-512, gives the same bits.
#ifndef ENTENTE_KERNELS_H
#define ENTENTE_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/// The ways to run the same arithmetic, slowest first.
enum entente_path {
  /// Plain C, compiled for the oldest processor of the architecture.
  ENTENTE_PORTABLE = 0,
  /// 256-bit vectors; integer products by 16-bit multiply and add.
  ENTENTE_AVX2 = 1,
  /// 512-bit vectors; integer products by VNNI.
  ENTENTE_AVX512_VNNI = 2
};

/// The revision of the kernels' numeric contract; weights name the revision they were checked with.
int entente_kernels_revision(void);

/// The fastest path that this processor can run.
int entente_best_path(void);

/// A linear layer with int8 weights: y = (x · weightsᵀ) · scales + bias.
typedef struct {
  /// Output columns and input width; the width is a multiple of 16.
  int32_t columns, width;
  /// [columns][width], as stored.
  const int8_t *weights;
  /// The same in blocks for the vector paths, `entente_packed_size` bytes; null on the portable
  /// path.
  const int8_t *packed;
  /// The sum of each row of weights, padded with zeros to a multiple of 16.
  const int32_t *sums;
  /// The scale of each row of weights, padded likewise.
  const float *scales;
  /// The bias, padded likewise.
  const float *bias;
} entente_linear;

/// The bytes that `entente_pack` writes; 0 on the portable path.
size_t entente_packed_size(int path, int32_t columns, int32_t width);
/// Lays weights out for the vector paths and sums their rows (`sums` as in `entente_linear`).
void entente_pack(int path, const int8_t *weights, int32_t columns, int32_t width, int8_t *packed, int32_t *sums);

/// Rounds each row of x to unsigned bytes with a scale and zero point of its own.
void entente_quantize(int path, const float *x, size_t stride, int32_t rows, int32_t width, uint8_t *out, float *scales,
                      int32_t *zeros);

/// y [rows][stride] = the layer on quantized rows, through GELU where `gelu` is set. The stride
/// is a multiple of 16 and at least `columns` rounded up to one; padding columns are written.
/// `scratch` holds `rows * width` 16-bit integers; the path with VNNI does without it.
void entente_apply(int path, const entente_linear *layer, const uint8_t *x, const float *scales, const int32_t *zeros,
                   int32_t rows, int gelu, float *y, size_t stride, int16_t *scratch);

/// x [count][width] = layer norm of (word row + position row + casing row); widths are multiples
/// of 16.
void entente_embed(int path, const int32_t *pieces, const int32_t *positions, const uint8_t *shapes, int32_t count,
                   int32_t width, const int8_t *words, const float *word_scales, const float *position_table,
                   const float *casing_table, const float *gamma, const float *beta, float *x);

/// x = layer norm of (x + y), row by row.
void entente_add_norm(int path, float *x, const float *y, int32_t rows, int32_t width, const float *gamma,
                      const float *beta);

/// Self-attention of one sentence of `count` rows. `qkv` is [count][3·heads·32]; `out` is
/// [count][heads·32]. `scratch` holds `entente_attention_scratch` floats.
void entente_attention(int path, const float *qkv, int32_t count, int32_t heads, float *out, float *scratch);
size_t entente_attention_scratch(int32_t count);

/// out[v][i] += weights[v] · x[rows[i]] for three views v and `count` rows of `width`; where `fresh` is set
/// the views begin at 0. Rows of the views are `stride` floats apart.
void entente_mix(int path, const float *x, const int32_t *rows, int32_t count, int32_t width, const float *weights,
                 int fresh, float *const *out, size_t stride);

/// out [rows][columns] = a [rows][width] · b [columns][width]ᵀ + (row of ones) · bias.
/// `columns16` is `columns` rounded up to a multiple of 16 and the stride of `out`; `scratch`
/// holds `width * columns16` floats.
void entente_products(int path, const float *a, size_t a_stride, int32_t rows, const float *b, size_t b_stride,
                      int32_t columns, int32_t width, const float *bias, float *out, float *scratch);

/// out[r] = pair[r·width ...] · x for `labels` rows of `width` floats, a multiple of 16.
void entente_dots(int path, const float *pair, int32_t labels, int32_t width, const float *x, float *out);

/// x [count] = softmax of x; `count` is at most 16 times 4,096.
void entente_softmax(int path, float *x, int32_t count);

#endif
