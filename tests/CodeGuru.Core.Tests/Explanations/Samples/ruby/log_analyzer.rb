#!/usr/bin/env ruby
# frozen_string_literal: true

require "optparse"
require "time"
require "zlib"

# Reads application logs and reports slow requests, errors and sessions.
module LogAnalyzer
  # One request as it was logged.
  #
  # @!attribute duration
  #   @return [Float] seconds
  Request = Struct.new(:time, :session, :method, :path, :status, :duration) do
    def error?
      status >= 500
    end

    def route
      path.gsub(%r{/\d+}, "/:id").split("?").first
    end
  end

  # A line that is not a request.
  class MalformedLine < StandardError
    attr_reader :number

    def initialize(number, line)
      @number = number
      super("line #{number}: #{line.inspect}")
    end
  end

  # Turns the lines of a file into requests, lazily.
  class Reader
    include Enumerable

    PATTERN = /\A(?<time>\S+) (?<session>\h+) (?<method>[A-Z]+) (?<path>\S+) (?<status>\d{3}) (?<ms>[\d.]+)ms\z/

    def initialize(path, strict: false)
      @path = path
      @strict = strict
      @skipped = 0
    end

    attr_reader :skipped

    def each
      return to_enum unless block_given?

      open_log do |io|
        io.each_line(chomp: true).with_index(1) do |line, number|
          next if line.empty? || line.start_with?("#")

          request = parse(line)
          if request
            yield request
          elsif @strict
            raise MalformedLine.new(number, line)
          else
            @skipped += 1
          end
        end
      end
    end

    private

    def open_log(&block)
      return Zlib::GzipReader.open(@path, &block) if @path.end_with?(".gz")

      File.open(@path, "r:utf-8", &block)
    end

    def parse(line)
      return unless (match = PATTERN.match(line))

      Request.new(
        Time.iso8601(match[:time]), match[:session], match[:method].downcase.to_sym,
        match[:path], match[:status].to_i, match[:ms].to_f / 1000
      )
    rescue ArgumentError
      nil
    end
  end

  # Base of everything that can be reported. Subclasses register themselves.
  class Report
    @known = {}

    class << self
      attr_reader :known

      def inherited(subclass)
        super
        key = subclass.name.split("::").last.gsub(/(?<=[a-z])(?=[A-Z])/, "-").downcase
        Report.known[key] = subclass
      end

      def create(name, **options)
        known.fetch(name) { raise ArgumentError, "unknown report #{name}; known: #{known.keys.join(', ')}" }.new(**options)
      end
    end

    def initialize(limit: 10)
      @limit = limit
    end

    # @param requests [Enumerable<Request>]
    # @return [Enumerable<String>] the lines of the report
    def lines(requests)
      raise NotImplementedError
    end
  end

  class SlowRoutes < Report
    def lines(requests)
      requests
        .group_by(&:route)
        .transform_values { |group| percentile(group.map(&:duration), 95) }
        .max_by(@limit) { |_, duration| duration }
        .map { |route, duration| format("%8.3f s  %s", duration, route) }
    end

    private

    def percentile(values, percent)
      sorted = values.sort
      rank = (percent / 100.0 * (sorted.size - 1)).round
      sorted[rank]
    end
  end

  class ErrorRates < Report
    def lines(requests)
      totals = Hash.new(0)
      errors = Hash.new(0)
      requests.each do |request|
        totals[request.route] += 1
        errors[request.route] += 1 if request.error?
      end
      errors
        .map { |route, count| [route, count.fdiv(totals[route])] }
        .sort_by { |route, rate| [-rate, route] }
        .first(@limit)
        .map { |route, rate| "#{(rate * 100).round(1)} %  #{route}" }
    end
  end

  class Sessions < Report
    PAUSE = 30 * 60

    def lines(requests)
      visits = requests.group_by(&:session).values.flat_map { |group| split(group.sort_by(&:time)) }
      lengths = visits.map { |visit| visit.last.time - visit.first.time }
      ["#{visits.size} visits", "longest: #{lengths.max.to_i} s", *funnel(visits)]
    end

    private

    # A visit ends where nothing was asked for half an hour.
    def split(requests)
      requests.slice_when { |before, after| after.time - before.time > PAUSE }.to_a
    end

    def funnel(visits)
      steps = { get: "looked", post: "changed", delete: "deleted" }
      steps.filter_map do |method, word|
        count = visits.count { |visit| visit.any? { |request| request.method == method } }
        "#{count} #{word} something" if count.positive?
      end
    end
  end

  class CommandLine
    def initialize(arguments, output: $stdout, errors: $stderr)
      @arguments = arguments
      @output = output
      @errors = errors
      @options = { limit: 10 }
      @report = "slow-routes"
      @strict = false
    end

    def run
      paths = parser.parse(@arguments)
      return usage if paths.empty?

      report = Report.create(@report, **@options)
      readers = paths.map { |path| Reader.new(path, strict: @strict) }
      requests = readers.lazy.flat_map(&:to_a)
      report.lines(requests).each { |line| @output.puts line }
      skipped = readers.sum(&:skipped)
      @errors.puts "#{skipped} lines were skipped" if skipped.positive?
      0
    rescue Errno::ENOENT, Errno::EACCES => e
      @errors.puts e.message
      66
    rescue MalformedLine, ArgumentError, OptionParser::ParseError => e
      @errors.puts e.message
      2
    end

    private

    def usage
      @errors.puts parser.help
      2
    end

    def parser
      @parser ||= OptionParser.new do |options|
        options.banner = "usage: log_analyzer [options] LOG..."
        options.on("-r", "--report NAME", Report.known.keys) { |name| @report = name }
        options.on("-n", "--limit COUNT", Integer) { |count| @options[:limit] = count }
        options.on("--strict", "stop at the first malformed line") { @strict = true }
      end
    end
  end
end

exit LogAnalyzer::CommandLine.new(ARGV).run if $PROGRAM_NAME == __FILE__
