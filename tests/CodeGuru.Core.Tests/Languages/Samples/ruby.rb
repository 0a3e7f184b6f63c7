# frozen_string_literal: true
require 'json'
require_relative 'lib/store'
autoload :Late, 'late'

# What orders are.
module Shop
  LIMIT = 3
  # Logs lines.
  module Logs
    def self.included(base) = base.extend(ClassMethods)
    def log(*words, **options, &block)
      yield words if block_given?
      block.call(*words)
    end
    module_function
    def clean(text) text.strip end
  end

  class Error < StandardError; end
  Point = Struct.new(:x, :y) do
    def far?; x > y; end
  end

  # Keeps orders.
  #
  # For long.
  class Store < Base::Thing
    include Logs
    extend Comparable, Enumerable
    prepend Other
    attr_accessor :name, :size
    attr_reader :items
    attr_writer :level
    alias_method :old_count, :count
    alias kind name
    @@made = 0
    @shared = nil
    MAX = 10

    class << self
      attr_reader :made
      def create(name = "none", *rest, size: MAX, level:, **more, &block)
        new(name)
      end
      private
      def hidden; end
    end

    def self.of(n) = n > 1 ? new('a') : nil

    def initialize(name, items = [])
      super()
      @name = name
      @items = items
      @@made += 1
      $count ||= 0
      self.size = 3
    end

    # Counts.
    def count(deep: false)
      sum = 0
      @items.each_with_index do |item, i|
        next if item.nil?
        break unless i < 10
        sum += item.n
      end
      @items.map(&:n).select { |n| n > 1 && !n.zero? }.reduce(0) { _1 + _2 }
      for a, b in pairs do sum += a end
      while sum > 10 do sum -= 1 end
      until sum < 3
        sum -= 1
        redo if odd
      end
      begin
        sum += 1
      end while sum < 3
      sum += 1 until sum > 5
      loop { break if done? }
      unless sum == 1 then one else two end
      if sum == 2
        three
      elsif sum == 3 or ready and not done
        four
      else
        five
      end
      puts "sum #{sum} of #{@items.size}" if sum
      case sum
      when 1, 2 then one
      when 3..4, Integer
        three
      else other
      end
      case
      when sum > 1 then one
      end
      case point
      in { x: 0, y: Integer => y } if y > 1 then y
      in [first, *rest] then rest
      in Point(x:, y: 1 | 2) then x
      in String | Symbol => s unless s.empty? then s
      in ^sum then 1
      in nil then 0
      in _ then 2
      end
      config => { name: }
      hit = point in [a, b]
      begin
        @part.go
        raise Error, "no" if sum > 9
      rescue NotFound, Missing => e
        attempts += 1
        retry if attempts < 3
        raise
      rescue
        return -1
      else
        fine
      ensure
        log('done')
      end
      value = risky rescue 0
      double = ->(x) { x * 2 }
      twice = lambda do |x, y = 1, *z, k: 2| return x end
      pr = proc { |a, (b, c)| next a }
      double.call(1); double.(2); double[3]
      method(:count).call
      send(:count)
      a, (b, *c), d = 1, [2, 3], *rest
      h = { 'a' => 1, b: 2, **more, name:, "c d": 3 }
      x = if sum then 1 else 2 end
      text = <<~EOT
        Hello #{name} and #{count(deep: true)}
      EOT
      y = obj&.name&.size || 0
      y ||= 5
      z = *1..3
      w = %w[a b] + %i[c d]
      re = /a#{x}b/i
      q = `ls #{dir}`
      s = :"sym#{x}"
      v = defined?(foo) ? -x : !x
      sum
    rescue ArgumentError => e
      warn e.message
      exit(1)
    ensure
      close
    end

    def method_missing(name, *args, &block)
      super
    end
    def respond_to_missing?(name, all = false) = true

    def each(...)
      @items.each(...)
    end

    def [](at) @items[at] end
    def []=(at, v) @items[at] = v end
    def +(other) = Store.new(other)
    def name=(value)
      @name = value
    end
    def ==(other) other.is_a?(Store) end

    define_method(:dynamic) { |x| x }

    protected

    def guarded; end

    private

    def secret
      catch(:done) { throw :done }
    end
    public def open; end
    private_class_method :of
    private :count
    private attr_reader :hid
  end

  refine String do
    def shout = upcase
  end
end

class Shop::Store
  def reopened; abort 'x'; end
end

def helper(n, (a, b), *) = Shop::Store.create(level: 1)

store = Shop::Store.new 'x'
store.count deep: true
store.log { |x| helper x }
helper(1) do |y|
  y.go
end
BEGIN { setup }
END { teardown }
at_exit { puts 'bye' }
undef helper
__END__
data
