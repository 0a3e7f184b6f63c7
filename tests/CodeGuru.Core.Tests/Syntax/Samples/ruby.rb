# Orders of a shop.
require 'json'

module Shop
  MAX_ITEMS = 16

  class Order < Base
    include Comparable
    attr_reader :number, :lines

    def initialize(number, lines = [], *rest, fast: true, &block)
      @number = number
      @@count ||= 0
      super()
    end

    def total
      sum = 0
      lines.each_with_index do |line, index|
        next if line.nil? || index >= MAX_ITEMS
        sum += line.size * 1.5
      end
      puts "total: #{sum}\n" unless sum.zero?
      sum
    end

    def <=>(other)
      number <=> other.number
    end

    private

    def self.load(path)
      JSON.parse(File.read(path), symbolize_names: true)
    rescue Errno::ENOENT => e
      raise ArgumentError, 'lost', cause: e
    ensure
      $stderr.puts __FILE__
    end
  end
end

text = <<~EOS
  hello
EOS
%w[a b].map(&:upcase).select { |word| word =~ /^a\d+$/i }
case text when nil then yield else {key: :value, "other" => self} end
