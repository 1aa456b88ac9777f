package rapport.analysis.graph;

import java.util.Arrays;

/** A list of whole numbers that grows. */
final class IntList {
  private int[] numbers = new int[16];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int get(int index) {
    return numbers[index];
  }

  void set(int index, int number) {
    numbers[index] = number;
  }

  /** The numbers alone, without the room to grow. */
  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }

  int size() {
    return size;
  }
}
