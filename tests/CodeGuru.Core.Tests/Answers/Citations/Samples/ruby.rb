require 'json'

class EmptyTextError < StandardError; end

class TextStats
  attr_reader :text, :words

  def initialize(text, min_length: 1)
    raise EmptyTextError, 'no text' if text.strip.empty?

    @text = text
    @words = text.downcase.scan(/\w+/).select { |word| word.length >= min_length }
  end

  def frequencies
    @frequencies ||= words.tally
  end

  def top(count = 3)
    frequencies.sort_by { |word, times| [-times, word] }.first(count).map(&:first)
  end

  def longest
    words.max_by(&:length)
  end

  def include?(word)
    words.include?(word.downcase)
  end

  def grade
    case words.size
    when 0..10 then :short
    when 11..100 then :medium
    else :long
    end
  end

  def each_sentence
    return enum_for(:each_sentence) unless block_given?

    text.split(/[.!?]/).each { |sentence| yield sentence.strip }
  end

  def save(path)
    File.write(path, JSON.generate(frequencies))
    true
  rescue SystemCallError => e
    warn "could not save: #{e.message}"
    false
  end

  def self.load(path)
    new(File.read(path))
  rescue Errno::ENOENT
    nil
  end
end

def nest(depth)
  return [] if depth.zero?

  [nest(depth - 1)]
end

def compare(left, right)
  common = left.words & right.words
  common.size.to_f / [left.words.size, right.words.size].max
end
